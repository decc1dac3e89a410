/** The editors' words. */
import { z } from 'zod';
import { text } from './inline.ts';
import { address, definition, meaning, nameId, passageId, sourceId } from './vocabulary.ts';

const foreign = definition('Foreign', 'Words in another language than the edition’s.', z.strictObject({
  type: z.literal('foreign'), lang: meaning('A language tag (BCP 47).', z.string()), text: z.string(),
}));

export const citation = definition('Citation', 'A citation of a source.', z.strictObject({
  type: z.literal('citation'),
  source: sourceId,
  label: meaning('Short name of the source as printed.', z.string()),
  locators: meaning('What is cited in the source; empty where the whole is cited.', z.array(z.strictObject({ text: z.string(), address: address.nullable() }))),
}));

const emphasis = definition('Emphasis', 'Emphasised words, often a title.', z.strictObject({
  type: z.literal('emphasis'),
  get content(): z.ZodArray<EditorialSchema> { return z.array(editorial); },
}));

const link = definition('Link', 'Words that lead to a place on the web, to a passage of the edition or to a name.', z.strictObject({
  type: z.literal('link'),
  target: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('web'), address }),
    z.strictObject({ kind: z.literal('passage'), id: passageId }),
    z.strictObject({ kind: z.literal('name'), id: nameId }),
  ]),
  get content(): z.ZodArray<EditorialSchema> { return z.array(editorial); },
}));

type EditorialSchema = z.ZodDiscriminatedUnion<[typeof text, typeof foreign, typeof citation, typeof emphasis, typeof link], 'type'>;

export const editorial: EditorialSchema = definition('Editorial', 'What can stand in the editors’ words.', z.discriminatedUnion('type', [text, foreign, citation, emphasis, link]));

export type JsonEditorial = z.infer<typeof text> | z.infer<typeof foreign> | JsonCitation
  | { type: 'emphasis'; content: JsonEditorial[] }
  | { type: 'link'; target: { kind: 'web'; address: string } | { kind: 'passage' | 'name'; id: string }; content: JsonEditorial[] };
export type JsonCitation = z.infer<typeof citation>;
