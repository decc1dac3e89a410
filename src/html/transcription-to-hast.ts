/**
 * The transcription as HTML and nothing else: read without `[data-editorial]`, and with
 * `[data-original]` in the source's characters, an article's text is the witness's, line ends included.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { handle } from '../edition/handle.ts';
import type { FrontMatter, Handlers, Inline, Paragraph, SourceNoteBody, Transcription, TranscriptionNode } from '../edition/nodes.ts';
import { showing } from './edition-node.ts';

/** Where the HTML will stand. */
export interface TranscriptionContext {
  /** Rank of the headings in their document: 1 for `h1`. */
  headingRank: 1 | 2 | 3;
  /** Address of a telegram or passage, `t3` or `t3-p7`, from this document. */
  hrefOf: (id: string) => string;
}

/** A telegram from heading to signature in one `article`. */
export function articleToHast({ id, number, lang, children }: Transcription, context: TranscriptionContext): Element {
  return h('article', { id, dataTelegram: String(number), lang }, blocks(children, context));
}

/** The printed front matter, one `div` with its `data-role` for the lines that stand together; the title is a heading. */
export function frontToHast(front: FrontMatter, context: TranscriptionContext): ElementContent[] {
  return toHast(front, context);
}

/** The words of a source's note, without its mark. */
export function sourceNoteToHast(body: SourceNoteBody, context: TranscriptionContext): ElementContent[] {
  return toHast(body, context);
}

/** Words within a line. */
export function inlineToHast(nodes: readonly Inline[], context: TranscriptionContext): ElementContent[] {
  return inside({ children: nodes }, context);
}

const handlers: Handlers<TranscriptionNode, ElementContent[], TranscriptionContext> = {
  text: ({ value }) => [{ type: 'text', value }],
  regularised: ({ original, reading }) => [h('span', { dataOriginal: original }, reading)],
  mention: (node, context) => [showing(node, h('span', { dataName: node.name }, inside(node, context)))],
  crossReference: (node, context) => {
    const href = node.targets[0] && context.hrefOf(node.targets[0].id);
    return [showing(node, h('a.reference', { id: node.id, href, dataCertainty: node.certainty }, inside(node, context)))];
  },
  noteReference: ({ kind, note, id, mark }) => {
    const isEditorial = kind === 'editorial';
    const dataEditorial = isEditorial ? '' : undefined;
    const ariaLabel = isEditorial ? `Note ${mark}` : `Note ${mark} of the source`;
    return [h(`sup.${kind}-mark`, { dataEditorial }, h('a', { id, href: `#${note}`, role: 'doc-noteref', ariaLabel, dataEditorial }, mark))];
  },
  highlighted: (node, context) => [h(node.rendition === 'bold' ? 'strong' : 'em', inside(node, context))],
  omission: (node, context) => [h('span.omission', inside(node, context))],
  heading: (node, context) => [h(`h${context.headingRank}`, { id: node.id }, node.number === null ? [] : h('span.telegram-number', `${node.number}. `), inside(node, context))],
  opener: ({ children }, context) => blocks(children, context),
  salutation: line('p.salutation'),
  paragraph: (node, context) => [paragraphToHast('p', node, context)],
  bulletList: ({ children }, context) => {
    const items = children.map((item) => [paragraphToHast('li', item, context)]);
    return [h('ul.bullets', joined(items, '\n'))];
  },
  draft: (node, context) => [showing(node, h('blockquote.draft', blocks(node.children, context)))],
  closer: ({ children }, context) =>
    children.flatMap((node, at) => {
      const gap = node.type === 'dateline' ? '\n' : '\n\n';
      return at < children.length - 1 ? [...toHast(node, context), text(gap)] : toHast(node, context);
    }),
  postscript: ({ children }, context) => [h('div.postscript', blocks(children, context))],
  closing: line('p.closing'),
  dateline: line('p.dateline'),
  signed: line('p.signed'),
  transcription: (node, context) => [articleToHast(node, context)],
  frontMatter: ({ children }, context) => blocks(children, context),
  frontBlock: ({ role, lang, children }, context) => {
    // A heading holds no paragraphs.
    const lines = children.map((node) => (role === 'title' ? [h('span', { id: node.id }, inside(node, context))] : toHast(node, context)));
    return [h(role === 'title' ? `h${context.headingRank}` : 'div', { dataRole: role, lang }, joined(lines, '\n'))];
  },
  frontLine: line('p'),
  sourceNoteBody: (node, context) => (node.lang === undefined ? inside(node, context) : [h('span', { lang: node.lang }, inside(node, context))]),
};

function toHast(node: TranscriptionNode, context: TranscriptionContext): ElementContent[] {
  return handle<TranscriptionNode, ElementContent[], TranscriptionContext>(handlers, node, context);
}

/** A paragraph, with what the source prints before its words: a bullet, or the number of a point. */
function paragraphToHast(name: 'p' | 'li', node: Paragraph, context: TranscriptionContext): Element {
  const before = name === 'li' ? h('span.bullet', '  • ') : node.point === null ? [] : `${node.point}. `;
  return showing(node, h(name, { id: node.id }, before, inside(node, context)));
}

function line(selector: string) {
  return (node: { id: string; children: readonly Inline[] }, context: TranscriptionContext): ElementContent[] =>
    [h(selector, { id: node.id }, inside(node, context))];
}

function inside({ children }: { children: readonly TranscriptionNode[] }, context: TranscriptionContext): ElementContent[] {
  return children.flatMap((node) => toHast(node, context));
}

function blocks(children: readonly TranscriptionNode[], context: TranscriptionContext): ElementContent[] {
  return joined(children.map((node) => toHast(node, context)), '\n\n');
}

function joined(parts: readonly ElementContent[][], gap: string): ElementContent[] {
  return parts.flatMap((part, at) => (at === 0 ? part : [text(gap), ...part]));
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
