/** The transcription in blocks and lines. */
import { z } from 'zod';
import { inline } from './inline.ts';
import { definition, meaning, passageId } from './vocabulary.ts';

const words = {
  id: passageId,
  text: meaning('The words in the source’s characters, without bullet, number of a point or of a heading, and without the marks of notes.', z.string()),
  reading: meaning('The same in the characters shown for reading; equally long in UTF-16 units.', z.string()),
  content: meaning('The words with everything that is marked in them.', z.array(inline)),
};

const heading = definition('Heading', 'The source’s heading.', z.strictObject({
  type: z.literal('heading'),
  number: meaning('The number that the source prints before the words, with a full stop and a space; null where it prints none.', z.int().nullable()),
  ...words,
}));

export const line = definition('Line', 'A line that is no numbered paragraph.', z.strictObject({
  type: z.enum(['salutation', 'closing', 'dateline', 'signed']), ...words,
}));

export const paragraph = definition('Paragraph', 'A paragraph of the body, a point that the source numbers, or an item of a list.', z.strictObject({
  type: z.literal('paragraph'),
  ...words,
  n: meaning('From 1, over the body of the telegram.', z.int().min(1)),
  point: meaning('The source’s own number, printed before the words with a full stop and a space; null where it has none.', z.int().nullable()),
}));

export const bulletList = definition('BulletList', 'A list whose items the source marks with bullets: two spaces, “•” and a space before each item.', z.strictObject({
  type: z.literal('bulletList'), items: z.array(paragraph),
}));

export const draft = definition('Draft', 'A draft of somebody’s words that the telegram quotes; the source does not set it off.', z.strictObject({
  type: z.literal('draft'), paragraphs: z.array(paragraph),
}));

const postscript = definition('Postscript', 'What stands below the signature.', z.strictObject({
  type: z.literal('postscript'), paragraphs: z.array(paragraph),
}));

export const block = definition('Block', 'A part of a telegram. The source prints a blank line between parts and between paragraphs, but neither between the items of a list nor between dateline and signature.', z.discriminatedUnion('type', [
  heading, line, paragraph, bulletList, draft, postscript,
]));

export const frontBlock = definition('FrontBlock', 'Lines of the front matter that stand together, with a blank line before and after.', z.strictObject({
  role: z.enum(['running-title', 'slogans', 'title', 'subtitle', 'names', 'imprint', 'half-title']),
  lines: z.array(z.strictObject(words)),
}));

export type JsonLine = z.infer<typeof line>;
export type JsonParagraph = z.infer<typeof paragraph>;
export type JsonBlock = z.infer<typeof block>;
export type JsonFrontBlock = z.infer<typeof frontBlock>;
