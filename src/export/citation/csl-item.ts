/** What a citation is made from: items of CSL-JSON (Citation Style Language 1.0.2). */

export type CslName = { family: string; given: string } | { literal: string };

/** One day, month or year, or the first and the last of a span: year, month and day as numbers from 1, as far as they are known. */
export interface CslDate {
  'date-parts': number[][];
  /** Whether it is the editors' inference; absent where it is not. */
  circa?: true;
}

interface CslItemBase {
  id: string;
  title: string;
  author: CslName[];
  issued: CslDate;
  /** BCP 47 tag. */
  language: string;
  /** Absent where nobody is known to publish the edition. */
  publisher?: string;
  /** Absent where nobody is named. */
  editor?: CslName[];
  /** Absolute address. */
  URL: string;
  abstract: string;
}

/** A telegram. `issued` is the day of the telegram, `available-date` that of the edition it is in. */
export interface CslTelegram extends CslItemBase {
  type: 'personal_communication';
  /** Number and no more, "Telegram 1": who wrote to whom and when stands in fields of its own, and styles print those. */
  title: string;
  recipient: CslName[];
  /** "Telegram", "Letter". */
  genre: string;
  /** Number of the telegram, from "1". */
  number: string;
  'container-title': string;
  /** Version of the edition. */
  version: string;
  'available-date': CslDate;
}

/** The edition. `issued` is the day of this version. The days of the correspondence are none of an earlier publication: no field has them. */
export interface CslEdition extends CslItemBase {
  type: 'book';
  /** Without the subtitle. */
  'title-short': string;
  /** Version of the edition; reference managers take a book with a `version` for software. */
  edition: string;
  DOI?: string;
}

export type CslItem = CslTelegram | CslEdition;
