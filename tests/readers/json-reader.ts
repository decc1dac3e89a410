import { z } from 'zod';

type Inline = { type: 'text'; text: string } | { type: 'regularised'; source: string; reading: string } | { type: 'noteMark'; kind: string; mark: string } | { content: Inline[] };

/** Inline content, whatever its kinds are called: text, marks in two forms, marks of notes, and what holds others. */
const inline: z.ZodType<Inline> = z.lazy(() => z.union([
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('regularised'), source: z.string(), reading: z.string() }),
  z.object({ type: z.literal('noteMark'), kind: z.string(), mark: z.string() }),
  z.object({ content: z.array(inline) }),
]));
const line = z.object({ type: z.string(), content: z.array(inline), point: z.int().nullish(), number: z.int().nullish() });
const block = z.union([line, z.object({ items: z.array(line) }), z.object({ paragraphs: z.array(line) })]);
const note = z.union([z.object({ kind: z.literal('source'), mark: z.string(), content: z.array(inline) }), z.object({ kind: z.literal('editorial') })]);
const telegram = z.object({ transcription: z.array(block), notes: z.array(note) });
const document = z.union([
  z.object({ telegram }),
  z.object({ telegrams: z.array(telegram), front: z.array(z.object({ lines: z.array(z.object({ content: z.array(inline) })) })) }),
]);

/** What a JSON document transcribes, laid out as the source is. */
export interface ReadJson {
  front: string;
  telegrams: string[];
  notes: string[];
}

/** Reads a JSON document with nothing of the code that wrote it. */
export function readJson(text: string): ReadJson {
  const read = document.parse(JSON.parse(text));
  const telegrams = 'telegrams' in read ? read.telegrams : [read.telegram];
  return {
    front: 'front' in read ? read.front.map(({ lines }) => lines.map(({ content }) => wordsOf(content)).join('\n')).join('\n\n') : '',
    telegrams: telegrams.map(({ transcription }) => transcription.map((part, at) => {
      const next = transcription[at + 1];
      const end = next === undefined ? '' : 'type' in part && part.type === 'dateline' && 'type' in next && next.type === 'signed' ? '\n' : '\n\n';
      return blockOf(part) + end;
    }).join('')),
    notes: telegrams.flatMap(({ notes }) => notes.flatMap((own) => (own.kind === 'source' ? [own.mark + wordsOf(own.content)] : []))),
  };
}

function blockOf(part: z.infer<typeof block>): string {
  if ('items' in part) return part.items.map((item) => `  • ${lineOf(item)}`).join('\n');
  return 'paragraphs' in part ? part.paragraphs.map(lineOf).join('\n\n') : lineOf(part);
}

function lineOf({ point, number, content }: z.infer<typeof line>): string {
  const printed = point ?? number ?? null;
  return (printed === null ? '' : `${printed}. `) + wordsOf(content);
}

function wordsOf(content: readonly Inline[]): string {
  return content.map((node) => {
    if ('content' in node) return wordsOf(node.content);
    if ('mark' in node) return node.kind === 'source' ? node.mark : '';
    return 'source' in node ? node.source : node.text;
  }).join('');
}
