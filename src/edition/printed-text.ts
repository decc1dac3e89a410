import type { Position } from 'unist';
import { handle } from './handle.ts';
import type { SourceNote } from './model.ts';
import type { FrontMatter, Handlers, SourceNoteBody, Transcription, TranscriptionNode } from './nodes.ts';

/** A run of the printed text and where its words come from. */
export interface Segment {
  text: string;
  /** Path of the content file, and place in it; absent where the edition itself prints the text, for instance a blank line. */
  path?: string | undefined;
  position?: Position | undefined;
}

/** A telegram with the path of its file, for the places of its words. */
export interface PrintedTelegram {
  path: string;
  transcription: Transcription;
}

/** A note of the source with the path of its file. */
export interface PrintedNote extends Pick<SourceNote, 'mark' | 'body'> {
  path: string;
}

const blank: Segment = { text: '\n\n' };
const twoBlanks: Segment = { text: '\n\n\n' };
const newLine: Segment = { text: '\n' };

/**
 * The pamphlet as plain text, in the source's characters: front matter, telegrams,
 * the source's notes. Joined, the segments are the witness.
 * @param frontPath path of the file that has the front matter.
 * @param telegrams a text in the place of one that cannot be read.
 * @param notes in the same way.
 */
export function segmentsOfEdition(front: FrontMatter, frontPath: string, telegrams: readonly (PrintedTelegram | string)[], notes: readonly (PrintedNote | string)[]): Segment[] {
  const parts = [
    ...(front.children.length > 0 ? [{ segments: segmentsOf(front, frontPath), gap: blank }] : []),
    ...telegrams.map((telegram) => ({ segments: typeof telegram === 'string' ? [{ text: telegram }] : segmentsOfTelegram(telegram), gap: twoBlanks })),
    ...notes.map((note) => ({ segments: typeof note === 'string' ? [{ text: note }] : segmentsOfNote(note.mark, note.body, note.path), gap: twoBlanks })),
  ];
  return parts.flatMap(({ segments, gap }, index) => (index < parts.length - 1 ? [...segments, gap] : segments));
}

/** A telegram from heading to signature. */
export function segmentsOfTelegram({ transcription, path }: PrintedTelegram): Segment[] {
  return segmentsOf(transcription, path);
}

/** A note of the source: its mark directly before its words. */
export function segmentsOfNote(mark: string, body: SourceNoteBody, path: string): Segment[] {
  return [{ text: mark, path, position: body.position }, ...segmentsOf(body, path)];
}

/** The text of segments. */
export function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

const handlers: Handlers<TranscriptionNode, Segment[], string> = {
  text: ({ value, position }, path) => [{ text: value, path, position }],
  regularised: ({ original, position }, path) => [{ text: original, path, position }],
  mention: inside,
  crossReference: inside,
  omission: inside,
  highlighted: inside,
  noteReference: ({ kind, mark, position }, path) => (kind === 'source' ? [{ text: mark, path, position }] : []),
  heading: ({ number, children }, path) => [...(number === null ? [] : [{ text: `${number}. ` }]), ...each(children, path)],
  opener: blocks,
  salutation: inside,
  paragraph: ({ point, children, position }, path) => {
    const start = position && { start: position.start, end: position.start };
    return [...(point === null ? [] : [{ text: `${point}. `, path, position: start }]), ...each(children, path)];
  },
  bulletList: ({ children }, path) => joined(children.map((item) => [{ text: '  • ', path, position: item.position }, ...segmentsOf(item, path)]), newLine),
  draft: blocks,
  closer: ({ children }, path) => children.flatMap((node, index) => {
    const gap = children[index + 1] === undefined ? [] : [node.type === 'dateline' ? newLine : blank];
    return [...segmentsOf(node, path), ...gap];
  }),
  postscript: blocks,
  closing: inside,
  dateline: inside,
  signed: inside,
  transcription: blocks,
  frontMatter: blocks,
  frontBlock: ({ children }, path) => joined(children.map((line) => segmentsOf(line, path)), newLine),
  frontLine: inside,
  sourceNoteBody: inside,
};

function segmentsOf(node: TranscriptionNode, path: string): Segment[] {
  return handle<TranscriptionNode, Segment[], string>(handlers, node, path);
}

function inside({ children }: { children: readonly TranscriptionNode[] }, path: string): Segment[] {
  return each(children, path);
}

function blocks({ children }: { children: readonly TranscriptionNode[] }, path: string): Segment[] {
  return joined(children.map((node) => segmentsOf(node, path)), blank);
}

function each(nodes: readonly TranscriptionNode[], path: string): Segment[] {
  return nodes.flatMap((node) => segmentsOf(node, path));
}

function joined(parts: readonly Segment[][], gap: Segment): Segment[] {
  return parts.flatMap((part, index) => (index < parts.length - 1 ? [...part, gap] : part));
}
