import type { PassageKind } from '../edition/model.ts';
import type { IndexPart } from './index/pagefind-files.ts';

/**
 * What the browser has to know beside the parts of the index: every word of the edition, the
 * names, and which record stands where. The index says in which records a word stands
 * and at which places; the guide says what those records are, and which part has which words.
 */
export interface Guide {
  /** BCP 47 tag of the edition: which language's endings words are compared without. */
  language: string;
  /** Every word of the records as it is compared, once, in the order of UTF-16 units. */
  words: string[];
  /** Words that the text writes with an apostrophe or hyphen, as readers may write them without: "peoples" for "people s". */
  joined: { word: string; parts: string[] }[];
  names: GuideName[];
  /** In printed order: front matter, telegrams, notes on the whole. */
  groups: GuideGroup[];
  /** The parts of the index, in the order of their words. */
  parts: IndexPart[];
}

export interface GuideName {
  id: string;
  label: string;
  /** Forms that the text prints. */
  printed: string[];
  /** Forms that it does not print. */
  other: string[];
}

/** Records that are shown together: one telegram, the front matter, or the notes on the whole. */
export interface GuideGroup {
  /** "Telegram 3". */
  title: string;
  /** "Mao Tse-tung to J. V. Stalin, 12–13 January 1949"; empty where there is nothing to add. */
  description: string;
  /** Ids of the senders' names; empty where nobody sends. */
  senders: string[];
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

export type RecordKind = PassageKind | 'note';

export interface GuideRecord {
  /** Id of its element without the group's prefix: `p7`. */
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
}

export interface RecordText {
  /** In reading characters, with the number that is printed before the words. */
  text: string;
  /** The mark of an editors' note; empty for all else. */
  mark: string;
  /** Where marks of notes stand in the text: UTF-16 offsets. A browser that looks for words stumbles over them. */
  breaks: number[];
}
