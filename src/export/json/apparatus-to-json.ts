/** What the edition adds to the text, as JSON. */
import { conceptUri } from '../../edition/concept-uri.ts';
import type { ContextEvent, MentionRecord, Name, Note, Reading, Reference, Slip, Source, Version } from '../../edition/model.ts';
import { paths } from '../../edition/addresses.ts';
import { citationToJson, editorialToJson } from './editorial-to-json.ts';
import type { JsonEvent, JsonMentionRecord, JsonName, JsonNote, JsonReading, JsonReference, JsonSlip, JsonSource, JsonVersion } from './schema/apparatus.ts';
import { bothForms, inlineToJson } from './transcription-to-json.ts';
import { dateToJson } from './date-to-json.ts';

export function noteToJson(note: Note): JsonNote {
  const { id, mark, references: marks, passage } = note;
  return note.kind === 'source'
    ? { kind: 'source', id, mark, marks, passage, ...bothForms(note.body.children), content: inlineToJson(note.body.children) }
    : { kind: 'editorial', id, mark, marks, passage, content: editorialToJson(note.body) };
}

export function referenceToJson({ id, passage, paragraph, phrase, targets, certainty, remark, reason }: Reference): JsonReference {
  return { id, passage, paragraph, phrase, targets: targets.map((target) => ({ id: target.id, telegram: target.telegram, paragraph: target.paragraph })), certainty, remark, reason: editorialToJson(reason) };
}

export function mentionToJson({ id, name, passage, words, start, end }: MentionRecord): JsonMentionRecord {
  return { id, name, passage, words, start, end };
}

export function nameToJson(name: Name, addressOf: (path: string) => string): JsonName {
  const { id, kind, label, sortLabel, printed, life, certainty, see } = name;
  return {
    id, page: addressOf(paths.name(id)), kind, label, sortLabel, printed, alsoKnownAs: name.alsoKnownAs.map(({ text, language }) => ({ text, language })), life,
    identification: editorialToJson(name.identification), certainty, see,
    authorities: name.authorities.map((authority) => ({ kind: authority.kind, id: authority.id, uri: conceptUri(authority) })),
  };
}

export function sourceToJson({ id, label, description, address }: Source): JsonSource {
  return { id, label, description: editorialToJson(description), address };
}

export function eventToJson({ id, date, dateLabel, text, citations }: ContextEvent): JsonEvent {
  return { id, date: dateToJson(date), dateLabel, text: editorialToJson(text), citations: citations.map(citationToJson) };
}

export function slipToJson({ places, placeLabel, words, remark }: Slip): JsonSlip {
  return { places, placeLabel, words, remark };
}

export function readingToJson({ id, passage, words, start, end, kind, reading, translation, source, agreeing }: Reading): JsonReading {
  return {
    id, passage, words, start, end, kind, reading: editorialToJson(reading), translation,
    source: citationToJson(source), agreeing: agreeing.map(citationToJson),
  };
}

export function versionToJson({ version, released, changes }: Version): JsonVersion {
  return { version, released, changes: changes.map(editorialToJson) };
}
