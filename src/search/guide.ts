import type { EditionDate, PassageKind } from '../edition/model.ts';
import { isReadingId } from '../edition/passage-id.ts';
import type { IndexPart } from './index/pagefind-files.ts';

/**
 * What the browser has to know beside the parts of the index: every word of the edition, the
 * names, and which record stands where. The index says in which records a word stands
 * and at which places; the guide says what those records are, and which part has which words.
 */
export interface Guide {
  /** BCP 47 tag of the edition: which language's endings words are compared without. */
  language: string;
  /** Every word of the records once, as printed, in the order of the folded words (UTF-16 units). */
  words: string[];
  /** Words that the text writes with an apostrophe or hyphen, as printed: "People’s". Readers may write them without. */
  joined: string[];
  names: GuideName[];
  /** Characters of scripts without letters, each with the one that stands for all its variants. */
  variants: Record<string, string>;
  /** In printed order: front matter, telegrams, notes on the whole. */
  groups: GuideGroup[];
  /** The parts of the index, in the order of their words. */
  parts: IndexPart[];
}

export interface GuideName {
  id: string;
  label: string;
  /** Forms that the text prints, in reading characters. */
  printed: string[];
  /** Forms that it does not print, those that the index of names prints first. */
  other: string[];
}

/** Records that are shown together: one telegram, the front matter, or the notes on the whole. */
export interface GuideGroup {
  /** "Telegram 3". */
  title: string;
  /** "Mao Tse-tung to J. V. Stalin, 12–13 January 1949"; empty where there is nothing to add. */
  description: string;
  /** Number of the telegram; null for the front matter and the whole. */
  number: number | null;
  /** Date of the telegram; null where there is none. */
  date: EditionDate | null;
  /** Ids of the senders' names; empty where nobody sends. */
  senders: string[];
  /** Ids of the addressees' names; empty where nothing is sent. */
  addressees: string[];
  /** Path of the page below the base. */
  path: string;
  /** What the ids of its places begin with: `t3-`. */
  prefix: string;
  /** Name of the file that has its texts. */
  texts: string;
  records: GuideRecord[];
  /** Numbers in the index of the leaves that hold the records' words: one for each record, or one for all of them. */
  leaves: number[];
}

/** A passage of the text, a note of the editors, or what another text has in a place. */
export type RecordKind = PassageKind | 'note' | 'reading';

/** Whether a record is of the text that is edited; the others are the editors'. */
export function isOfText({ kind }: Pick<GuideRecord, 'kind'>): boolean {
  return kind !== 'note' && kind !== 'reading';
}

/** Id of the element of a place. Readings are counted through the whole edition, so that theirs, `r6`, say no group. */
export function idOfPlace({ prefix }: Pick<GuideGroup, 'prefix'>, place: string): string {
  return isReadingId(place) ? place : prefix + place;
}

export interface GuideRecord {
  /** Id of its element without the group's prefix: `p7`; the whole id of a reading, `r6`. */
  place: string;
  kind: RecordKind;
  /** How many words it has. */
  size: number;
  /** Whether only the end of a line stands between the record before and this one, so that phrases run on. */
  follows: boolean;
}

/** The texts of a group, one for each of its records. */
export interface GroupTexts {
  records: RecordText[];
  /** What else the page prints before the last of them, so that words there are not taken for those of a record; empty where it is not known. */
  before: string;
  /** The editors' summary of the telegram; empty where there is none. */
  summary: ClauseText[];
}

/** A clause of a summary: its words, the places that it rests on (`p3`), and the sign behind it. */
export interface ClauseText {
  words: string;
  places: string[];
  end: string;
}

export interface RecordText {
  /** In reading characters, with the number that is printed before the words. */
  text: string;
  /** The mark of an editors' note, or the place that a reading is of, "¶3"; empty for the text. */
  mark: string;
}
