/**
 * The edition: everything that the site and every download print, read from
 * `content/`, resolved and checked. All outputs are projections of it.
 */
import type { DocumentKind } from './document-kinds.ts';
import type { CalendarDay, NameId, PassageId, SourceId, TelegramId } from './ids.ts';
import type {
  Certainty, Citation, EditorialHeading, EditorialInline, EditorialParagraph, FrontMatter, ReferenceTarget, SourceNoteBody, Transcription,
} from './nodes.ts';

/** A day, or a span of days where the source leaves it open. */
export interface EditionDate {
  from: CalendarDay;
  /** Equal to `from` where the day is known. */
  to: CalendarDay;
  /** Absent where the date is certain. */
  certainty?: 'probable';
  /** The editors' words for it where days alone would say too much, "early September 1894"; absent where the days say it. */
  label?: string;
}

export interface Edition {
  identity: Identity;
  front: FrontMatter;
  /** In the order of their numbers, which is the order of the witness. */
  telegrams: Telegram[];
  /** Which telegram answers or continues which. */
  relations: Relation[];
  /** Telegrams that probably crossed, in the order of their numbers. */
  crossings: Crossing[];
  /** Every cross-reference in the text, in the order of the text. */
  references: Reference[];
  /** Every note, in the order of the text; notes on the whole come last. */
  notes: Note[];
  names: Name[];
  /** Every mention of a name, in the order of the text. */
  mentions: MentionRecord[];
  /** Every piece of printed text that has an address, in printed order. */
  passages: Passage[];
  /** What other texts have in the place of the source's words, in the order of the text. */
  readings: Reading[];
  events: ContextEvent[];
  /** What notes, names, events, readings and the editors' prose cite, in the order of `sources.yaml`. */
  sources: Source[];
  slips: Slip[];
  /** What the correspondence is about, in the editors' words; null where they give none. */
  introduction: Introduction | null;
  about: (EditorialHeading | EditorialParagraph)[];
  /** The versions of the edition with their changes, the newest first; empty where none are told. */
  versions: Version[];
  witness: Witness;
}

/** What the edition is called and who answers for it, from `edition.yaml`. */
export interface Identity {
  /** Title for titles of pages and catalogues, "Continue Your Glorious War of Liberation". */
  title: string;
  subtitle: string;
  /** Title, colon and subtitle with capitals for names only, as some styles of citation want them; null where not given. */
  sentenceCase: string | null;
  /** One plain sentence or two for descriptions. */
  description: string;
  /** BCP 47 tag of the transcription. */
  language: string;
  /** Version of the edition, `1.0.0`. */
  version: string;
  /** Day of this version: the only date of publication that outputs print. */
  released: CalendarDay;
  responsibility: Responsibility;
  rights: {
    /** Statement on the text. */
    text: string;
    /** Statement on the editors' notes and metadata. */
    notes: string;
    /** Address of the licence of notes and metadata. */
    notesLicence: string;
  };
  /** From the source's character to the character shown for reading. */
  regularisation: Record<string, string>;
  /** The rule in words, for readers. */
  regularisationRule: string;
}

/** Who answers for the edition, as far as that is known. What is null or empty is said nowhere, or said to be unknown. */
export interface Responsibility {
  /** In the order in which they are printed; empty where none is named. */
  editors: Editor[];
  /** Person or institution that publishes the edition and answers for it. */
  body: string | null;
  /** Address for letters by electronic mail. */
  contact: string | null;
  /** Address of the repository that the edition is made from. */
  repository: string | null;
  /** Digital Object Identifier of the edition, `10.5281/zenodo.1234567`. */
  doi: string | null;
}

/** A person who edited the text. */
export interface Editor {
  /** As printed, "Ada Lovelace". */
  label: string;
  /** In the sorting order of an index, "Lovelace, Ada"; equal to `label` where nothing is inverted. */
  sortLabel: string;
  /** Open Researcher and Contributor ID, `0000-0002-1825-0097`. */
  orcid: string | null;
}

/** A document of the correspondence: a telegram, or of another kind. */
export interface Telegram {
  id: TelegramId;
  kind: DocumentKind;
  /** From 1, as printed before the heading. */
  number: number;
  /** Who wrote, in the order given; never empty. */
  senders: NameId[];
  /** To whom, in the order given; never empty. */
  addressees: NameId[];
  /** The pseudonym in the form of running text; null where the sender signs with the own name. */
  pseudonym: string | null;
  date: EditionDate;
  /** Where heading and foot of the telegram give different days; null where they agree. */
  dates: { heading: CalendarDay; dateline: CalendarDay } | null;
  /** As the source prints it, without a note's mark: `FILLIPOV`; null where there is none. */
  signature: string | null;
  transcription: Transcription;
  /** What the telegram says, in the editors' words, in its order; empty where they give no summary. */
  summary: SummaryClause[];
  /** Words of the transcription from salutation to signature, separated by white space, numbers of points not counted. */
  words: number;
  /** The first words of the body in reading characters, whole words, at most 120 characters, with an ellipsis where cut. */
  openingWords: string;
  /** Path of its file below the content folder, with `/`. */
  path: string;
}

/** A clause of the editors' summary of a telegram. */
export interface SummaryClause {
  /** Without the places it rests on, and without the punctuation that follows them. */
  words: string;
  /** Ids of the telegram's own paragraphs on which it rests, in the order given; never empty. */
  paragraphs: PassageId[];
  /** Punctuation after the places, "." or ","; empty where none follows. */
  end: string;
}

export interface Relation {
  /** Numbers of telegrams. */
  from: number;
  to: number;
  kind: 'answers' | 'continues';
}

/** Two telegrams of which each was probably sent before the other one came: always an inference. */
export interface Crossing {
  /** Their numbers, the smaller first. */
  telegrams: readonly [number, number];
  /** Why the editors think so; never empty. */
  reason: EditorialInline[];
}

export interface Reference {
  id: string;
  /** The passage in which the words stand. */
  passage: PassageId;
  /** Number of the telegram; null in the front matter. */
  telegram: number | null;
  /** What that telegram is; null in the front matter. */
  kind: DocumentKind | null;
  /** Number of the paragraph; null in a heading, opener or closer. */
  paragraph: number | null;
  /** The words that refer, in source characters. */
  phrase: string;
  targets: ReferenceTarget[];
  certainty: Certainty;
  remark: string | null;
  /** Why the editors infer it; empty where the source says so itself, or where they give no reason. */
  reason: EditorialInline[];
}

/** What another text has where the source has certain words. */
export interface Reading {
  /** `r6`: from 1 in the order of `readings.yaml`. */
  id: string;
  passage: PassageId;
  /** Number of the telegram; null in the front matter. */
  telegram: number | null;
  /** The lemma: the source's words, in source characters. They stand in the passage once. */
  words: string;
  /** Where they stand in the passage's `text`: UTF-16 offsets, `end` exclusive. */
  start: number;
  end: number;
  /** Whether the other text has its words in the place of the lemma, or after it. */
  kind: 'instead' | 'after';
  /** What the other text has, in its words or reported. */
  reading: EditorialInline[];
  /** The same in the language of the edition; null where it needs no translation. */
  translation: string | null;
  /** Whose reading it is. */
  source: Citation;
  /** Texts that agree with it. */
  agreeing: Citation[];
}

export type Note = SourceNote | EditorialNote;

/** A note that the source prints. */
export interface SourceNote {
  kind: 'source';
  /** `t1-s1`. */
  id: PassageId;
  telegram: number;
  /** As the source prints it, "1". */
  mark: string;
  body: SourceNoteBody;
  /** Ids of the marks that lead here. */
  references: string[];
  /** The passage that has the first mark. */
  passage: PassageId;
}

/** A note of the editors. */
export interface EditorialNote {
  kind: 'editorial';
  /** `t3-n1`, `front-n1`, or `whole-n1` for a note on the whole. */
  id: string;
  /** Number of the telegram; null for the front matter and the whole. */
  telegram: number | null;
  /** a, b, c … in the order of the marks, anew in each telegram. */
  mark: string;
  body: EditorialInline[];
  /** Ids of the marks that lead here; empty for a note on the whole. */
  references: string[];
  /** The passage that has the first mark; null for a note on the whole. */
  passage: PassageId | null;
}

/** A form of a name that the source does not print. */
export interface NameForm {
  text: string;
  /** BCP 47 tag; null where it is, or may be, in the edition's own language. */
  language: string | null;
}

export type NameKind = 'person' | 'organisation' | 'place' | 'work';

export interface Name {
  id: NameId;
  kind: NameKind;
  /** Main heading in the index, the form this edition prints. */
  label: string;
  /** Heading in the sorting order of an index, "Stalin, J. V."; equal to `label` where nothing is inverted. */
  sortLabel: string;
  /** Forms as the source prints them, in source characters; longest first. */
  printed: string[];
  /** Forms that the source does not print. */
  alsoKnownAs: NameForm[];
  /** Further forms that readers may type: other spellings, scripts, abbreviations. The index of names does not print them. */
  searchForms: string[];
  /** Years of life, "1893–1976"; null where not stated. */
  life: string | null;
  /** Who or what is meant; empty where the edition does not say. */
  identification: EditorialInline[];
  /** How sure the identification is. */
  certainty: Certainty;
  /** Keys of other names to see as well. */
  see: NameId[];
  /** Who is meant, as plain text, for a hint beside a mention. */
  gloss: string;
  authorities: { kind: 'wikidata' | 'viaf' | 'gnd'; id: string; address: string }[];
}

export interface MentionRecord {
  /** `t1-m1`, `front-m1`: from 1 in the order of the text of a telegram or of the front matter. */
  id: string;
  name: NameId;
  passage: PassageId;
  /** Number of the telegram; null in the front matter. */
  telegram: number | null;
  /** The words as printed, in source characters. */
  words: string;
  /** Where the words stand in the passage's `text`: UTF-16 offsets, `end` exclusive. */
  start: number;
  end: number;
}

export type PassageKind =
  | 'front' | 'heading' | 'salutation' | 'paragraph' | 'closing' | 'dateline' | 'signed' | 'sourceNote';

/** A piece of printed text that has an address of its own. */
export interface Passage {
  id: PassageId;
  kind: PassageKind;
  /** Number of the telegram; null in the front matter. */
  telegram: number | null;
  /** Number of the paragraph, from 1; null where it is none. */
  paragraph: number | null;
  /** The words in source characters: without bullet, number of a point, number of a heading or any note's mark. */
  text: string;
  /** The same in reading characters; equally long in UTF-16 units, so that offsets serve both. */
  reading: string;
}

/** An event beside the telegrams, always with its source. */
export interface ContextEvent {
  id: string;
  date: EditionDate;
  /** As printed: "4 or 5 January". */
  dateLabel: string;
  text: EditorialInline[];
  /** The same as plain text without its citations. */
  plain: string;
  citations: Extract<EditorialInline, { type: 'citation' }>[];
}

export interface Source {
  id: SourceId;
  /** Short name in citations, "FRUS 1949 VIII". */
  label: string;
  /** Full description for the list of sources. */
  description: EditorialInline[];
  address: string | null;
}

/** A slip or inconsistency of the source, kept in the text. */
export interface Slip {
  /** Passages or telegrams where it stands; empty for "throughout". */
  places: (PassageId | TelegramId)[];
  /** As printed in the list where no places are given, "throughout", "front matter". */
  placeLabel: string;
  /** The source's words. */
  words: string;
  remark: string;
}

/** What the correspondence is about. Every sentence says on which place or note it rests. */
export interface Introduction {
  /** One or two sentences. */
  short: EditorialInline[];
  full: EditorialParagraph[];
}

/** A version of the edition. */
export interface Version {
  /** `1.1.0`. */
  version: string;
  released: CalendarDay;
  /** What changed since the version before, each with its places; empty for the first version. */
  changes: EditorialInline[][];
}

/** The source text as received, and what the build proved about it. */
export interface Witness {
  text: string;
  /** Length in bytes of UTF-8. */
  bytes: number;
  /** Length in Unicode characters. */
  characters: number;
  /** Lower-case hexadecimal. */
  sha256: string;
}
