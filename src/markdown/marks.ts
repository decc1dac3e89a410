/**
 * Marks that an editor writes in Markdown, as nodes of mdast: recorded here,
 * judged later by the edition, which knows what they may point at.
 */
import type { Literal, Parent, PhrasingContent } from 'mdast';

/** `[words](#t1-p3 "probable")`: words that refer to telegrams or paragraphs. */
export interface ReferenceMark extends Parent {
  type: 'referenceMark';
  /** As written, without `#`, in order; never empty. */
  targets: string[];
  /** As written after the address, "probable"; null where nothing is. */
  qualification: string | null;
  children: PhrasingContent[];
}

/** `[words](name:mao)`: words that are a mention of a name, or of none. */
export interface NameMark extends Parent {
  type: 'nameMark';
  /** Key of the name; empty where the words are to be no mention. */
  name: string;
  children: PhrasingContent[];
}

/** `[@frus-1949-8, doc. 20]`: a citation of one source. */
export interface CitationMark extends Parent {
  type: 'citationMark';
  source: string;
  locators: string[];
  children: [];
}

/** Words in a script of another language than the edition's. */
export interface ForeignMark extends Literal {
  type: 'foreignMark';
  /** BCP 47 tag. */
  lang: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    referenceMark: ReferenceMark;
    nameMark: NameMark;
    citationMark: CitationMark;
    foreignMark: ForeignMark;
  }
  interface RootContentMap {
    referenceMark: ReferenceMark;
    nameMark: NameMark;
    citationMark: CitationMark;
    foreignMark: ForeignMark;
  }
}
