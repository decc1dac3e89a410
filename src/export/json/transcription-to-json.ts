/** The transcription as JSON: the tree, and beside each line its words in both forms. */
import { handle } from '../../edition/handle.ts';
import type { FrontMatter, Handlers, Inline, Mention, Paragraph, Regularised, TextNode, Transcription } from '../../edition/nodes.ts';
import { words } from '../../edition/passages.ts';
import type { JsonInline, JsonMention, JsonRegularised, JsonText } from './schema/inline.ts';
import type { JsonBlock, JsonFrontBlock, JsonParagraph } from './schema/transcription.ts';

type Block = Transcription['children'][number];

const blocks: Handlers<Block, JsonBlock[], null> = {
  heading: (node) => [{ type: 'heading', ...lineToJson(node) }],
  opener: ({ children }) => children.map((node) => ({ type: node.type, ...lineToJson(node) })),
  paragraph: (node) => [paragraphToJson(node)],
  bulletList: ({ children }) => [{ type: 'bulletList', items: children.map(paragraphToJson) }],
  draft: ({ children }) => [{ type: 'draft', paragraphs: children.map(paragraphToJson) }],
  closer: ({ children }) => children.map((node) => ({ type: node.type, ...lineToJson(node) })),
};

const inlines: Handlers<Inline, JsonInline, null> = {
  text: textToJson,
  regularised: regularisedToJson,
  mention: mentionToJson,
  crossReference: ({ id, children }) => ({ type: 'crossReference', id, content: withMentionsToJson(children) }),
  noteReference: ({ kind, note, id, mark }) => ({ type: 'noteMark', kind, note, id, mark }),
  omission: ({ children }) => ({ type: 'omission', content: withMentionsToJson(children) }),
};

/** The parts of a telegram in printed order. */
export function transcriptionToJson({ children }: Transcription): JsonBlock[] {
  return children.flatMap((node) => handle<Block, JsonBlock[], null>(blocks, node, null));
}

/** The printed front matter. */
export function frontToJson({ children }: FrontMatter): JsonFrontBlock[] {
  return children.map(({ role, children: lines }) => ({ role, lines: lines.map(lineToJson) }));
}

/** Words within a line. */
export function inlineToJson(nodes: readonly Inline[]): JsonInline[] {
  return nodes.map((node) => handle<Inline, JsonInline, null>(inlines, node, null));
}

/** Words in the source's and in reading characters. */
export function bothForms(children: readonly Inline[]): { text: string; reading: string } {
  return { text: words(children, 'original').trimEnd(), reading: words(children, 'reading').trimEnd() };
}

function lineToJson({ id, children }: { id: string; children: readonly Inline[] }) {
  return { id, ...bothForms(children), content: inlineToJson(children) };
}

function paragraphToJson(node: Paragraph): JsonParagraph {
  return { type: 'paragraph', n: node.n, point: node.point, ...lineToJson(node) };
}

function textToJson({ value }: TextNode): JsonText {
  return { type: 'text', text: value };
}

function regularisedToJson({ original, reading }: Regularised): JsonRegularised {
  return { type: 'regularised', source: original, reading };
}

function mentionToJson({ name, children }: Mention): JsonMention {
  return { type: 'mention', name, content: children.map((child) => (child.type === 'text' ? textToJson(child) : regularisedToJson(child))) };
}

function withMentionsToJson(children: readonly (TextNode | Regularised | Mention)[]): (JsonText | JsonRegularised | JsonMention)[] {
  return children.map((child) => {
    if (child.type === 'mention') return mentionToJson(child);
    return child.type === 'text' ? textToJson(child) : regularisedToJson(child);
  });
}
