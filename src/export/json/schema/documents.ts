/** The two kinds of documents: one telegram, and the whole edition. */
import { z } from 'zod';
import { documentKinds } from '../../../edition/document-kinds.ts';
import { crossing, event, mentionRecord, name, note, prose, reading, reference, slip, source, summaryClause, version } from './apparatus.ts';
import { editorial } from './editorial.ts';
import { block, frontBlock } from './transcription.ts';
import { address, date, day, definition, meaning, meanings, nameId, passageId, telegramNumber } from './vocabulary.ts';

const numbers = z.array(telegramNumber);

const telegram = definition('Telegram', 'A telegram, or another document of the correspondence, with its transcription and what the edition adds to it.', z.strictObject({
  id: passageId,
  number: telegramNumber,
  page: meaning('The page of the telegram.', address),
  kind: meaning('What it is.', z.enum(documentKinds)),
  title: meaning('What the telegram is called: number, sender, addressee, date.', z.string()),
  senders: meaning('Who wrote, in the order in which the edition names them.', z.array(nameId).min(1)),
  addressees: meaning('To whom, in the order in which the edition names them.', z.array(nameId).min(1)),
  pseudonym: meaning('How the sender signs; null where it is the own name.', z.string().nullable()),
  date,
  dates: meaning('Where heading and foot of the telegram give different days; null where they agree.', z.strictObject({ heading: day, dateline: day }).nullable()),
  answers: meaning('Telegrams that this one answers.', numbers),
  answeredBy: meaning('Telegrams that answer this one.', numbers),
  continues: meaning('Telegrams that this one continues.', numbers),
  continuedBy: meaning('Telegrams that continue this one.', numbers),
  crosses: meaning('Telegrams that this one probably crossed.', z.array(crossing)),
  summary: meaning('What the telegram says, in the editors’ words; empty where they give no summary.', z.array(summaryClause)),
  words: meaning('Words of the transcription from salutation to signature, numbers of points not counted.', z.int().min(0)),
  transcription: meaning('The parts in the order of the source.', z.array(block)),
  notes: meaning('Notes of the source and of the editors, in the order of their marks.', z.array(note)),
  references: meaning('Cross-references in the order of the text.', z.array(reference)),
  mentions: meaning('Mentions of names in the order of the text.', z.array(mentionRecord)),
}));

const facts = {
  $schema: meaning('The address of this schema.', address),
  address: meaning('The address of this document.', address),
  page: meaning('The page that shows the same to readers.', address),
  edition: meaning('What the edition is called and who answers for it.', z.strictObject({
    title: z.string(),
    subtitle: z.string(),
    description: z.string(),
    language: meaning('Language of the transcription (BCP 47).', z.string()),
    version: z.string(),
    released: meaning('Day of this version.', day),
    responsibility: meaning('Who answers for the edition; null or empty where nobody is named.', z.strictObject({
      editors: meaning('In the order in which they are printed.', z.array(z.strictObject({
        label: meaning('As printed.', z.string()),
        sortLabel: meaning('In the sorting order of an index.', z.string()),
        orcid: z.string().nullable(),
      }))),
      body: meaning('Who publishes the edition.', z.string().nullable()),
      contact: meaning('Address for electronic mail.', z.string().nullable()),
      repository: meaning('The repository that the edition is made from.', z.string().nullable()),
      doi: z.string().nullable(),
    })),
    rights: z.strictObject({
      text: meaning('The rights in the text.', z.string()),
      notes: meaning('The rights in the editors’ notes and in this metadata.', z.string()),
      notesLicence: meaning('The licence of notes and metadata.', address),
    }),
    address: meaning('The document of the whole edition.', address),
  })),
  regularisation: meaning('How the reading text differs from the source’s characters.', z.strictObject({
    rule: z.string(), marks: z.array(z.strictObject({ source: z.string(), reading: z.string() })),
  })),
  witness: meaning('The source text as received, from which the transcription is proved.', z.strictObject({
    address, bytes: z.int(), characters: z.int(), sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  })),
  readings: meaning('What other texts have, in the order of the text.', z.array(reading)),
  names: z.array(name),
  sources: z.array(source),
};

const telegramDocument = definition('TelegramDocument', 'One telegram, with the names and sources that it needs.', z.strictObject({
  ...facts, type: z.literal('telegram'), telegram,
}));

const editionDocument = definition('EditionDocument', 'The whole edition.', z.strictObject({
  ...facts,
  type: z.literal('edition'),
  front: meaning('The printed front matter.', z.array(frontBlock)),
  frontMentions: meaning('Mentions of names in the front matter.', z.array(mentionRecord)),
  telegrams: z.array(telegram),
  notes: meaning('Notes on the front matter and on the whole; those on telegrams stand with them.', z.array(note)),
  events: z.array(event),
  slips: z.array(slip),
  introduction: meaning('What the correspondence is about, in the editors’ words; null where they give none.', z.strictObject({
    short: z.array(editorial), full: z.array(prose),
  }).nullable()),
  about: meaning('What the editors say about the text.', z.array(prose)),
  versions: meaning('The newest first.', z.array(version)),
}));

const document = definition('Document', 'A telegram, or the whole edition.', z.discriminatedUnion('type', [telegramDocument, editionDocument]));

export type JsonTelegram = z.infer<typeof telegram>;
export type TelegramDocument = z.infer<typeof telegramDocument>;
export type EditionDocument = z.infer<typeof editionDocument>;

/** The schema of all JSON documents of the edition (JSON Schema, draft 2020-12). */
export function jsonSchema(id: string): object {
  return { $id: id, title: 'Digital edition of a correspondence', ...z.toJSONSchema(document, { metadata: meanings }) };
}
