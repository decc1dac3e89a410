/** What the edition adds to the text: notes, references, mentions, names, sources, events, slips. */
import { z } from 'zod';
import { citation, editorial } from './editorial.ts';
import { inline } from './inline.ts';
import { address, certainty, date, day, definition, meaning, nameId, passageId, sourceId, telegramNumber } from './vocabulary.ts';

const noteFacts = {
  id: passageId,
  mark: meaning('As printed for a note of the source; a, b, c … for an editors’ note.', z.string()),
  marks: meaning('Ids of the marks in the text that lead to the note.', z.array(z.string())),
  passage: meaning('The passage that has the first mark; null for a note on the whole.', passageId.nullable()),
};

export const note = definition('Note', 'A note that the source prints, or a note of the editors.', z.discriminatedUnion('kind', [
  definition('SourceNote', 'A note that the source prints after all telegrams, its mark directly before its words.', z.strictObject({
    kind: z.literal('source'), ...noteFacts, text: z.string(), reading: z.string(), content: z.array(inline),
  })),
  definition('EditorialNote', 'A note of the editors.', z.strictObject({
    kind: z.literal('editorial'), ...noteFacts, content: z.array(editorial),
  })),
]));

export const reference = definition('Reference', 'What words of the text refer to.', z.strictObject({
  id: z.string(),
  passage: meaning('The passage in which the words stand.', passageId),
  paragraph: meaning('Number of the paragraph; null in a heading, opener or closer.', z.int().min(1).nullable()),
  phrase: meaning('The words in the source’s characters.', z.string()),
  targets: meaning('The telegrams or passages that are referred to.', z.array(z.strictObject({
    id: passageId, telegram: telegramNumber, paragraph: meaning('Null where the telegram as a whole is meant.', z.int().min(1).nullable()),
  })).min(1)),
  certainty,
  remark: meaning('What qualifies the certainty; null where nothing does.', z.string().nullable()),
  reason: meaning('Why the editors infer it; empty where it is certain, or where they give no reason.', z.array(editorial)),
}));

export const mentionRecord = definition('MentionRecord', 'A mention of a name and its place.', z.strictObject({
  id: z.string(),
  name: nameId,
  passage: passageId,
  words: meaning('As printed, in the source’s characters.', z.string()),
  start: meaning('Where the words begin in the passage’s `text`, in UTF-16 units.', z.int().min(0)),
  end: meaning('Where they end, exclusive.', z.int().min(0)),
}));

export const name = definition('Name', 'A person, organisation, place or work that the text names.', z.strictObject({
  id: nameId,
  page: meaning('The page of the name.', address),
  kind: z.enum(['person', 'organisation', 'place', 'work']),
  label: meaning('The form that this edition prints.', z.string()),
  sortLabel: meaning('The form by which an index is sorted.', z.string()),
  printed: meaning('Forms that the source prints.', z.array(z.string())),
  alsoKnownAs: meaning('Forms that the source does not print.', z.array(z.strictObject({
    text: z.string(), language: meaning('BCP 47; null where it is, or may be, the language of the edition.', z.string().nullable()),
  }))),
  life: meaning('Years of life; null where not stated.', z.string().nullable()),
  identification: meaning('Who or what is meant; empty where the edition does not say.', z.array(editorial)),
  certainty: meaning('How sure the identification is.', certainty),
  see: meaning('Names to see as well.', z.array(nameId)),
  authorities: z.array(z.strictObject({
    kind: z.enum(['wikidata', 'viaf', 'gnd']), id: z.string(), uri: meaning('The identifier as an address.', address),
  })),
}));

export const source = definition('Source', 'What the editors’ words cite.', z.strictObject({
  id: sourceId, label: meaning('Short name in citations.', z.string()), description: z.array(editorial), address: address.nullable(),
}));

export const event = definition('Event', 'An event beside the telegrams.', z.strictObject({
  id: z.string(), date, dateLabel: meaning('The date as printed.', z.string()), text: z.array(editorial), citations: z.array(citation),
}));

export const slip = definition('Slip', 'A slip or inconsistency of the source, kept in the text.', z.strictObject({
  places: meaning('Passages or telegrams where it stands; empty for “throughout”.', z.array(passageId)),
  placeLabel: meaning('As printed where no places are given.', z.string()),
  words: meaning('The source’s words.', z.string()),
  remark: z.string(),
}));

export const summaryClause = definition('SummaryClause', 'A clause of the editors’ summary of a telegram.', z.strictObject({
  words: meaning('Without the places and the punctuation after them.', z.string()),
  paragraphs: meaning('Paragraphs of the telegram on which the clause rests.', z.array(passageId).min(1)),
  end: meaning('Punctuation after the places.', z.string()),
}));

export const crossing = definition('Crossing', 'Another telegram that was probably sent before this one came, and this one before it.', z.strictObject({
  telegram: telegramNumber,
  certainty: meaning('Always an inference.', z.literal('probable')),
  reason: meaning('Why the editors think so.', z.array(editorial)),
}));

export const reading = definition('Reading', 'What another text has where the source has certain words.', z.strictObject({
  id: z.string(),
  passage: passageId,
  words: meaning('The source’s words, which stand in the passage once.', z.string()),
  start: meaning('Where they begin in the passage’s `text`, in UTF-16 units.', z.int().min(0)),
  end: meaning('Where they end, exclusive.', z.int().min(0)),
  kind: meaning('Whether the other text has its words in the place of these, or after them.', z.enum(['instead', 'after'])),
  reading: meaning('What the other text has, in its words or reported.', z.array(editorial)),
  translation: meaning('The same in the language of the edition; null where it needs none.', z.string().nullable()),
  source: meaning('Whose reading it is.', citation),
  agreeing: meaning('Texts that agree with it.', z.array(citation)),
}));

export const version = definition('Version', 'A version of the edition.', z.strictObject({
  version: z.string(), released: day, changes: meaning('What changed since the version before.', z.array(z.array(editorial))),
}));

export const prose = definition('Prose', 'A heading or a paragraph of the editors’ prose.', z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('heading'), depth: meaning('2 or 3.', z.int().min(2).max(3)), content: z.array(editorial) }),
  z.strictObject({ type: z.literal('paragraph'), content: z.array(editorial) }),
]));

export type JsonNote = z.infer<typeof note>;
export type JsonReference = z.infer<typeof reference>;
export type JsonMentionRecord = z.infer<typeof mentionRecord>;
export type JsonName = z.infer<typeof name>;
export type JsonSource = z.infer<typeof source>;
export type JsonEvent = z.infer<typeof event>;
export type JsonSlip = z.infer<typeof slip>;
export type JsonProse = z.infer<typeof prose>;
export type JsonReading = z.infer<typeof reading>;
export type JsonVersion = z.infer<typeof version>;
