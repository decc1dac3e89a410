import { linesOf, passageKinds } from './lines.ts';
import type { FrontMatter, Inline, Transcription } from './nodes.ts';
import type { MentionRecord, Passage, SourceNote } from './model.ts';

/** A line of the printed text with its address. */
export interface AddressedLine {
  id: string;
  kind: Passage['kind'];
  telegram: number | null;
  paragraph: number | null;
  children: readonly Inline[];
}

/** Every piece of printed text that has an address, in printed order: front matter, telegrams, the source's notes. */
export function addressedLines(front: FrontMatter, telegrams: readonly Transcription[], notes: readonly SourceNote[]): AddressedLine[] {
  const lines = (tree: Transcription | FrontMatter, telegram: number | null): AddressedLine[] =>
    linesOf(tree).map((line) => ({
      id: line.id, kind: passageKinds[line.type], telegram, paragraph: line.type === 'paragraph' ? line.n : null, children: line.children,
    }));
  return [
    ...lines(front, null),
    ...telegrams.flatMap((tree) => lines(tree, tree.number)),
    ...notes.map(({ id, telegram, body }): AddressedLine => ({ id, kind: 'sourceNote', telegram, paragraph: null, children: body.children })),
  ];
}

/** A passage as plain words. */
export function passageOf({ id, kind, telegram, paragraph, children }: AddressedLine): Passage {
  return { id, kind, telegram, paragraph, text: words(children, 'original').trimEnd(), reading: words(children, 'reading').trimEnd() };
}

/** The words of inline nodes in the source's or in reading characters, without the marks of notes. */
export function words(nodes: readonly Inline[], form: 'original' | 'reading'): string {
  return nodes.map((node): string => {
    switch (node.type) {
      case 'text':
        return node.value;
      case 'regularised':
        return node[form];
      case 'noteReference':
        return '';
      case 'mention':
      case 'crossReference':
      case 'omission':
      case 'highlighted':
        return words(node.children, form);
    }
  }).join('');
}

/** The mentions of names in passages, in their order, numbered anew in each telegram. */
export function mentionsIn(lines: readonly AddressedLine[]): MentionRecord[] {
  const counts = new Map<string, number>();
  return lines.flatMap(({ id: passage, telegram, children }) => {
    const owner = telegram === null ? 'front' : `t${telegram}`;
    return mentionSpans(children, 0).map(({ name, text, start }): MentionRecord => {
      const n = (counts.get(owner) ?? 0) + 1;
      counts.set(owner, n);
      return { id: `${owner}-m${n}`, name, passage, telegram, words: text, start, end: start + text.length };
    });
  });
}

function mentionSpans(nodes: readonly Inline[], from: number): { name: string; text: string; start: number }[] {
  let offset = from;
  return nodes.flatMap((node) => {
    const start = offset;
    const text = words([node], 'original');
    offset += text.length;
    if (node.type === 'mention') return [{ name: node.name, text, start }];
    return 'children' in node ? mentionSpans(node.children, start) : [];
  });
}
