/**
 * What the typeset pamphlet prints, as plain data: the layout in `pamphlet.typ`
 * reads it as JSON and decides only how it looks.
 */

/** A stretch of a line. Texts are in reading characters. */
export type Run =
  | { kind: 'text'; text: string; lang: string | null }
  | { kind: 'emphasis' | 'strong'; runs: Run[] }
  /** Never parted over two lines. */
  | { kind: 'unbroken'; runs: Run[] }
  | { kind: 'web'; address: string; runs: Run[] }
  /** A link to a place in the pamphlet. */
  | { kind: 'place'; label: string; inferred: boolean; runs: Run[] }
  /** A note's mark; the first mark of a note brings its words, later ones have null. */
  | { kind: 'note'; label: string; mark: string; source: boolean; body: Run[] | null };

/** A paragraph with an address of its own. */
export interface Numbered {
  /** Its id in the edition, `t3-p7`. */
  label: string;
  /** Printed in the margin, "7". */
  number: string;
  runs: Run[];
}

export type PamphletBlock =
  | ({ kind: 'paragraph' } & Numbered)
  | { kind: 'bullets'; items: Numbered[] }
  | { kind: 'draft' | 'postscript'; paragraphs: Numbered[] }
  | { kind: 'salutation' | 'closing' | 'dateline' | 'signed'; label: string; runs: Run[] };

export interface PamphletTelegram {
  label: string;
  /** Number in the edition, "3". */
  number: string;
  /** The number as printed before the heading, "3."; null where none is. */
  printedNumber: string | null;
  /** Empty where the source has no heading. */
  heading: Run[];
  blocks: PamphletBlock[];
  /** For the head of its pages: who to whom. */
  parties: string;
  /** For the head of its pages: when. */
  date: string;
  words: number;
}

/** A chapter of the edition's own, before the telegrams or after them. */
export interface Chapter {
  title: string;
  /** Whether the paragraphs are entries of a list, set with hanging indents. */
  entries: boolean;
  paragraphs: Run[][];
}

export interface Pamphlet {
  /** BCP 47 tag of the transcription. */
  language: string;
  title: string;
  /** Who wrote, as catalogues have it. */
  authors: string[];
  description: string;
  released: { year: number; month: number; day: number };
  front: { role: string; lines: { label: string; runs: Run[] }[] }[];
  /** Stands on the back of the title page. */
  imprint: Chapter;
  /** Chapters of the edition's own before the telegrams. */
  opening: Chapter[];
  telegrams: PamphletTelegram[];
  chapters: Chapter[];
}
