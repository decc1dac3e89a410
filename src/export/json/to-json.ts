/** JSON documents of one telegram and of the whole edition; `schema/documents.ts` says what they mean. */
import type { Edition, Telegram } from '../../edition/model.ts';
import { neededBy } from '../../edition/needed-by.ts';
import type { Surroundings } from '../../edition/surroundings.ts';
import { telegramTitle, type NameLabels } from '../../edition/telegram-labels.ts';
import { namesById } from '../../edition/names-by-id.ts';
import { paths } from '../../edition/addresses.ts';
import { eventToJson, mentionToJson, nameToJson, noteToJson, readingToJson, referenceToJson, slipToJson, sourceToJson, versionToJson } from './apparatus-to-json.ts';
import { editorialToJson, proseToJson } from './editorial-to-json.ts';
import type { EditionDocument, JsonTelegram, TelegramDocument } from './schema/documents.ts';
import { frontToJson, transcriptionToJson } from './transcription-to-json.ts';
import { dateToJson } from './date-to-json.ts';

/** Makes an absolute address of a path below the base of the site. */
type AddressOf = (path: string) => string;

/** One telegram with the names and sources that it needs. */
export function telegramToJson(edition: Edition, telegram: Telegram, around: Surroundings, addressOf: AddressOf): TelegramDocument {
  const { names, sources } = neededBy(telegram, around, edition);
  return {
    ...factsOf(edition, paths.telegramForm(telegram.number, 'json'), paths.telegram(telegram.number), addressOf),
    type: 'telegram',
    telegram: telegramPart(telegram, around, namesById(edition), addressOf),
    readings: around.readings.map(readingToJson),
    names: names.map((name) => nameToJson(name, addressOf)),
    sources: sources.map(sourceToJson),
  };
}

/** The whole edition. */
export function editionToJson(edition: Edition, surroundings: ReadonlyMap<number, Surroundings>, addressOf: AddressOf): EditionDocument {
  const names = namesById(edition);
  return {
    ...factsOf(edition, paths.editionForm('json'), paths.read, addressOf),
    type: 'edition',
    front: frontToJson(edition.front),
    frontMentions: edition.mentions.filter(({ telegram }) => telegram === null).map(mentionToJson),
    telegrams: edition.telegrams.flatMap((telegram) => {
      const around = surroundings.get(telegram.number);
      return around ? [telegramPart(telegram, around, names, addressOf)] : [];
    }),
    notes: edition.notes.filter(({ telegram }) => telegram === null).map(noteToJson),
    readings: edition.readings.map(readingToJson),
    names: edition.names.map((name) => nameToJson(name, addressOf)),
    sources: edition.sources.map(sourceToJson),
    events: edition.events.map(eventToJson),
    slips: edition.slips.map(slipToJson),
    introduction: edition.introduction && { short: editorialToJson(edition.introduction.short), full: proseToJson(edition.introduction.full) },
    about: proseToJson(edition.about),
    versions: edition.versions.map(versionToJson),
  };
}

/** A JSON document as a file. */
export function jsonFile(document: object): string {
  return `${JSON.stringify(document, null, 1)}\n`;
}

function telegramPart(telegram: Telegram, around: Surroundings, names: NameLabels, addressOf: AddressOf): JsonTelegram {
  const { id, kind, number, senders, addressees, pseudonym, date, dates, summary, words, transcription } = telegram;
  const numbers = (telegrams: readonly Telegram[]) => telegrams.map((other) => other.number);
  return {
    id, kind, number, page: addressOf(paths.telegram(number)), title: telegramTitle(telegram, names),
    senders, addressees, pseudonym, date: dateToJson(date), dates,
    answers: numbers(around.answers), answeredBy: numbers(around.answeredBy),
    continues: numbers(around.continues), continuedBy: numbers(around.continuedBy),
    crosses: around.crosses.map(({ telegram: other, reason }) => ({ telegram: other.number, certainty: 'probable', reason: editorialToJson(reason) })),
    summary,
    words,
    transcription: transcriptionToJson(transcription),
    notes: around.notes.map(noteToJson),
    references: around.references.map(referenceToJson),
    mentions: around.mentions.map(mentionToJson),
  };
}

function factsOf({ identity, witness }: Edition, path: string, page: string, addressOf: AddressOf) {
  const { title, subtitle, description, language, version, released, responsibility, rights } = identity;
  return {
    $schema: addressOf(paths.schema),
    address: addressOf(path),
    page: addressOf(page),
    edition: { title, subtitle, description, language, version, released, responsibility, rights, address: addressOf(paths.editionForm('json')) },
    regularisation: {
      rule: identity.regularisationRule,
      marks: Object.entries(identity.regularisation).map(([source, reading]) => ({ source, reading })),
    },
    witness: { address: addressOf(paths.witness), bytes: witness.bytes, characters: witness.characters, sha256: witness.sha256 },
  };
}
