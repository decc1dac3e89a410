/** Words within a line of the transcription. */
import { z } from 'zod';
import { definition, meaning, nameId, passageId } from './vocabulary.ts';

const text = definition('Text', 'A run of the source’s characters, or of the editors’ words in a note.', z.strictObject({
  type: z.literal('text'), text: z.string(),
}));

const regularised = definition('Regularised', 'One typographic mark that the reading text shows in another form.', z.strictObject({
  type: z.literal('regularised'),
  source: meaning('The character of the source.', z.string()),
  reading: meaning('The character shown for reading.', z.string()),
}));

const mention = definition('Mention', 'A printed form of a name.', z.strictObject({
  type: z.literal('mention'), name: nameId, content: z.array(z.discriminatedUnion('type', [text, regularised])),
}));

const withMentions = z.array(z.discriminatedUnion('type', [text, regularised, mention]));

const crossReference = definition('CrossReference', 'Words that refer to another telegram or paragraph; what they refer to is in the telegram’s `references` under the same id.', z.strictObject({
  type: z.literal('crossReference'), id: z.string(), content: withMentions,
}));

const noteMark = definition('NoteMark', 'The mark of a note. The mark of a note of the source is part of the transcription, that of an editors’ note is not.', z.strictObject({
  type: z.literal('noteMark'),
  kind: z.enum(['source', 'editorial']),
  note: meaning('Id of the note.', passageId),
  id: meaning('Id of this mark.', z.string()),
  mark: meaning('As printed for a note of the source; a, b, c … for an editors’ note.', z.string()),
}));

const omission = definition('Omission', 'Words in brackets by which the source itself says that it leaves something out.', z.strictObject({
  type: z.literal('omission'), content: withMentions,
}));

const highlighted = definition('Highlighted', 'Words that the source sets off from those around them.', z.strictObject({
  type: z.literal('highlighted'),
  rendition: meaning('How they are shown; what is underlined in a manuscript is shown in italics.', z.enum(['italic', 'bold'])),
  content: z.array(z.discriminatedUnion('type', [text, regularised, mention, crossReference, noteMark])),
}));

export const inline = definition('Inline', 'What can stand within a line of the transcription.', z.discriminatedUnion('type', [
  text, regularised, mention, crossReference, noteMark, omission, highlighted,
]));

export type JsonInline = z.infer<typeof inline>;
export type JsonText = z.infer<typeof text>;
export type JsonRegularised = z.infer<typeof regularised>;
export type JsonMention = z.infer<typeof mention>;
export type JsonCrossReference = z.infer<typeof crossReference>;
export type JsonNoteMark = z.infer<typeof noteMark>;
export type JsonHighlighted = z.infer<typeof highlighted>;
export { text };
