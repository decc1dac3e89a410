import { describe, expect, test } from 'vitest';
import type { Reference } from '../../src/edition/model.ts';
import type { CrossReference, Inline, Mention, Transcription, ReferenceTarget } from '../../src/edition/nodes.ts';
import type { PassageReferences } from '../../src/html/cross-references.ts';
import { editionFrom, ownContent } from '../edition/content.ts';
import { crossReferencesHtml, telegramHtml, type Apparatus } from '../../src/html/telegram-html.ts';

const context = {
  headingRank: 1, hrefOf: (id: string) => `/to/${id}`, hrefOfName: (id: string) => `/names/${id}/`, hrefOfSource: (id: string) => `/about/#${id}`,
} as const;
const none: Apparatus = { kinds: new Map([[1, 'telegram']]), crossReferences: new Map(), reasons: new Map(), readings: new Map(), passages: new Map(), identity: editionFrom(await ownContent()).identity };

function html(children: Inline[], apparatus: Apparatus = none): string {
  const tree: Transcription = { type: 'transcription', id: 't1', number: 1, children: [{ type: 'paragraph', id: 't1-p1', n: 1, point: null, children }] };
  return telegramHtml(tree, apparatus, context);
}

function mention(name: string, value = name): Mention {
  return { type: 'mention', name, children: [{ type: 'text', value }] };
}

function reference(parts: Partial<CrossReference>): CrossReference {
  return {
    type: 'crossReference', id: 't1-r1', certainty: 'certain', remark: null, targets: [{ id: 't2-p3', telegram: 2, kind: 'telegram', paragraph: 3 }],
    children: [{ type: 'text', value: 'words' }], ...parts,
  };
}

describe('mentions', () => {
  test('lead to the index of names', () => {
    expect(html([mention('mao', 'Mao'), mention('nobody')])).toContain(
      '<a class="mention" href="/names/mao/">Mao</a><a class="mention" href="/names/nobody/">nobody</a>');
  });

  test('the first of a name in a paragraph is reached with the keyboard, later ones are not', () => {
    expect(html([mention('a'), mention('b'), mention('a')])).toContain(
      '<a class="mention" href="/names/a/">a</a><a class="mention" href="/names/b/">b</a><a class="mention" href="/names/a/" tabindex="-1">a</a>');
  });

  test('stay words within a cross-reference', () => {
    expect(html([reference({ children: [mention('a')] })])).toContain('<span data-name="a">a</span></a>');
  });
});

describe('cross-references', () => {
  test('a certain one says where it leads', () => {
    expect(html([reference({ remark: 'within this set' })])).toContain(
      '<a class="reference" id="t1-r1" href="/to/t2-p3" data-certainty="certain" title="Telegram 2, ¶3 (within this set)">words</a>');
  });

  test('a probable one is announced as one, and not within its words', () => {
    expect(html([reference({ certainty: 'probable' })])).toContain('title="Probably telegram 2, ¶3">words</a>');
  });

  test('with several targets names them all, and leaves its words alone', () => {
    const targets: ReferenceTarget[] = [{ id: 't2', telegram: 2, kind: 'telegram', paragraph: null }, { id: 't3', telegram: 3, kind: 'telegram', paragraph: null }];
    expect(html([reference({ targets })])).toContain('title="Telegram 2 and telegram 3">words</a></p>');
  });
});

describe('a paragraph of whose cross-references there is something to tell', () => {
  const outgoing: Reference = {
    id: 't1-r1', passage: 't1-p1', telegram: 1, kind: 'telegram', paragraph: 1, phrase: 'words', certainty: 'probable', remark: null, reason: [],
    targets: [{ id: 't2', telegram: 2, kind: 'telegram', paragraph: null }, { id: 't3-p4', telegram: 3, kind: 'telegram', paragraph: 4 }],
  };
  const incoming: Reference = { id: 't2-r1', passage: 't2-p1', telegram: 2, kind: 'telegram', paragraph: 1, phrase: 'x', targets: [], certainty: 'certain', remark: null, reason: [] };
  const entry: PassageReferences = { passage: 't1-p1', label: '¶1', outgoing: [outgoing], incoming: [incoming] };
  const apparatus: Apparatus = { ...none, crossReferences: new Map([[1, [entry]]]) };

  test('has a sign in its margin that leads to the list', () => {
    expect(html([{ type: 'text', value: 'x' }], apparatus)).toContain(
      '<a class="reference-sign" href="#t1-p1-refs" data-editorial="←" aria-label="“words”: probably telegram 2 and telegram 3, ¶4. Referred to in telegram 2, ¶1"><template>←</template></a>x</p>');
  });

  test('is told of in the list, each place a link', () => {
    expect(crossReferencesHtml(1, apparatus, context)).toContain(
      '<li id="t1-p1-refs"><a class="back" href="/to/t1-p1">¶1</a> “words”: probably <a href="/to/t2">telegram 2</a> and <a href="/to/t3-p4">telegram 3, ¶4</a>. '
      + 'Referred to in <a href="/to/t2-r1">telegram 2, ¶1</a>.</li>');
  });

  test('is told of nowhere in another telegram', () => {
    expect(crossReferencesHtml(2, apparatus, context)).toBe('');
  });
});

test('a paragraph begins with its number, a link to itself', () => {
  expect(html([{ type: 'text', value: 'x' }])).toContain('<p id="t1-p1"><a class="number" href="#t1-p1" data-editorial="1" aria-label="Paragraph 1"><template>1 </template></a>x</p>');
});

test('a draft is called one', () => {
  const tree: Transcription = {
    type: 'transcription', id: 't1', number: 1,
    children: [{ type: 'draft', children: [{ type: 'paragraph', id: 't1-p1', n: 1, point: null, children: [{ type: 'text', value: 'x' }] }] }],
  };
  expect(telegramHtml(tree, none, context)).toContain('<blockquote class="draft"><p class="kind" data-editorial="Draft quoted in the telegram"><template>Draft quoted in the telegram</template></p><p id="t1-p1">');
});
