import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import type { Block, Closer, Inline, Paragraph, Transcription } from '../../src/edition/nodes.ts';
import { articleToHast, frontToHast, inlineToHast } from '../../src/html/transcription-to-hast.ts';

const context = { headingRank: 2, hrefOf: (id: string) => `/to/${id}` } as const;

function words(value: string): Inline {
  return { type: 'text', value };
}

function paragraph(n: number, children: Inline[], point: number | null = null): Paragraph {
  return { type: 'paragraph', id: `t1-p${n}`, n, point, children };
}

function html(blocks: (Block | Closer)[]): string {
  const tree: Transcription = { type: 'transcription', id: 't1', number: 1, children: blocks };
  return toHtml(articleToHast(tree, context).children);
}

describe('within a line', () => {
  const inline = (...nodes: Inline[]) => toHtml(inlineToHast(nodes, context));

  test('a regularised mark shows its reading and keeps the source’s character', () => {
    expect(inline({ type: 'regularised', original: '‘', reading: '’' })).toBe('<span data-original="‘">’</span>');
  });

  test('a mention says whose name it is', () => {
    expect(inline({ type: 'mention', name: 'mao', children: [{ type: 'text', value: 'Mao & Co' }] })).toBe('<span data-name="mao">Mao &#x26; Co</span>');
  });

  test('a cross-reference leads to its first target', () => {
    expect(inline({
      type: 'crossReference', id: 't4-r1', certainty: 'probable', remark: null,
      targets: [{ id: 't1', telegram: 1, kind: 'telegram', paragraph: null }, { id: 't2-p1', telegram: 2, kind: 'telegram', paragraph: 1 }],
      children: [{ type: 'text', value: 'the preceding telegram' }],
    })).toBe('<a class="reference" id="t4-r1" href="/to/t1" data-certainty="probable">the preceding telegram</a>');
  });

  test('the source’s note mark belongs to the text, an editorial one does not', () => {
    const mark = { type: 'noteReference', note: 't1-s1', id: 't1-s1-ref', mark: '1' } as const;
    expect(inline({ ...mark, kind: 'source' })).toBe('<sup class="source-mark"><a id="t1-s1-ref" href="#t1-s1" role="doc-noteref" aria-label="Note 1 of the source">1</a></sup>');
    expect(inline({ ...mark, kind: 'editorial' })).toContain('<sup class="editorial-mark" data-editorial="">');
  });

  test('an omission keeps its brackets', () => {
    expect(inline({ type: 'omission', children: [{ type: 'text', value: '[Left out.]' }] })).toBe('<span class="omission">[Left out.]</span>');
  });
});

describe('blocks', () => {
  test('stand a blank line apart, with the source’s number of a point before its words', () => {
    expect(html([paragraph(1, [words('One.')]), paragraph(2, [words('Two.')], 7)])).toBe('<p id="t1-p1">One.</p>\n\n<p id="t1-p2">7. Two.</p>');
  });

  test('a list has one item a line, each with its bullet', () => {
    const list: Block = { type: 'bulletList', children: [paragraph(1, [words('a')]), paragraph(2, [words('b')])] };
    expect(html([list])).toBe(
      '<ul class="bullets"><li id="t1-p1"><span class="bullet">  • </span>a</li>\n<li id="t1-p2"><span class="bullet">  • </span>b</li></ul>');
  });

  test('a draft is a quotation', () => {
    expect(html([{ type: 'draft', children: [paragraph(1, [words('x')])] }])).toBe('<blockquote class="draft"><p id="t1-p1">x</p></blockquote>');
  });

  test('date and signature stand on lines of their own, a blank line under the closing words', () => {
    expect(html([{
      type: 'closer',
      children: [
        { type: 'closing', id: 't1-closing', children: [words('Yours,')] },
        { type: 'dateline', id: 't1-dateline', children: [words('1.1.')] },
        { type: 'signed', id: 't1-signed', children: [words('X')] },
      ],
    }])).toBe('<p class="closing" id="t1-closing">Yours,</p>\n\n<p class="dateline" id="t1-dateline">1.1.</p>\n<p class="signed" id="t1-signed">X</p>');
  });

  test('a heading has its number and the rank that the document gives it', () => {
    const tree: Transcription = { type: 'transcription', id: 't3', number: 3, children: [{ type: 'heading', id: 't3-heading', number: 3, children: [words('THE')] }] };
    expect(toHtml(articleToHast(tree, context))).toBe('<article id="t3" data-telegram="3"><h2 id="t3-heading"><span class="telegram-number">3. </span>THE</h2></article>');
  });

  test('front matter keeps the lines that stand together', () => {
    expect(toHtml(frontToHast({ type: 'frontMatter', children: [
      { type: 'frontBlock', role: 'slogans', children: [
        { type: 'frontLine', id: 'front-1', children: [words('a')] }, { type: 'frontLine', id: 'front-2', children: [words('b')] },
      ] },
      { type: 'frontBlock', role: 'names', children: [{ type: 'frontLine', id: 'front-3', children: [words('c')] }] },
    ] }, context))).toBe('<div data-role="slogans"><p id="front-1">a</p>\n<p id="front-2">b</p></div>\n\n<div data-role="names"><p id="front-3">c</p></div>');
  });
});
