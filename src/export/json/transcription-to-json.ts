/** The transcription as JSON: the tree, and beside each line its words in both forms. */
import { handle } from '../../edition/handle.ts';
import type { CrossReference, FrontMatter, Handlers, Highlighted, Inline, Mention, NoteReference, Paragraph, Regularised, TextNode, Transcription } from '../../edition/nodes.ts';
import { words } from '../../edition/passages.ts';
import type { JsonCrossReference, JsonHighlighted, JsonInline, JsonMention, JsonNoteMark, JsonRegularised, JsonText } from './schema/inline.ts';
import type { JsonBlock, JsonFrontBlock, JsonParagraph } from './schema/transcription.ts';

type Block = Transcription['children'][number];

const blocks: Handlers<Block, JsonBlock[], null> = {
  heading: (node) => [{ type: 'heading', number: node.number, ...lineToJson(node) }],
  opener: ({ children }) => children.map((node) => ({ type: node.type, ...lineToJson(node) })),
  paragraph: (node) => [paragraphToJson(node)],
  bulletList: ({ children }) => [{ type: 'bulletList', items: children.map(paragraphToJson) }],
  draft: ({ children }) => [{ type: 'draft', paragraphs: children.map(paragraphToJson) }],
  postscript: ({ children }) => [{ type: 'postscript', paragraphs: children.map(paragraphToJson) }],
  closer: ({ children }) => children.map((node) => ({ type: node.type, ...lineToJson(node) })),
};

const inlines: Handlers<Inline, JsonInline, null> = {
  text: textToJson,
  regularised: regularisedToJson,
  mention: mentionToJson,
  crossReference: crossReferenceToJson,
  noteReference: noteMarkToJson,
  highlighted: ({ rendition, children }) => ({ type: 'highlighted', rendition, content: children.map(highlightedToJson) }),
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
  return children.map(wordsToJson);
}

function wordsToJson(node: TextNode | Regularised | Mention): JsonText | JsonRegularised | JsonMention {
  if (node.type === 'mention') return mentionToJson(node);
  return node.type === 'text' ? textToJson(node) : regularisedToJson(node);
}

function crossReferenceToJson({ id, children }: CrossReference): JsonCrossReference {
  return { type: 'crossReference', id, content: withMentionsToJson(children) };
}

function noteMarkToJson({ kind, note, id, mark }: NoteReference): JsonNoteMark {
  return { type: 'noteMark', kind, note, id, mark };
}

function highlightedToJson(node: Highlighted['children'][number]): JsonHighlighted['content'][number] {
  if (node.type === 'crossReference') return crossReferenceToJson(node);
  return node.type === 'noteReference' ? noteMarkToJson(node) : wordsToJson(node);
}
