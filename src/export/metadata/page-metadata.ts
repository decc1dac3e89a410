/** What the head of a page says to machines about the work that the page shows. */
export interface PageMetadata {
  /** For reference managers; empty where the page is not what one cites. */
  reference: readonly ReferenceMeta[];
  /** The picture that stands for the page where it is shared; null: the edition's. */
  picture: SharedPicture | null;
  /** The same work in other forms. */
  alternates: readonly AlternateForm[];
  /** Path of the work's items for Zotero, below the base of the site; null where the page is not what one cites. */
  items: string | null;
  /** The work in the words of schema.org; null where there is nothing to say. */
  work: JsonLd | null;
  /** What else the page says in these words: of the site, and of its place in it. */
  others: readonly JsonLd[];
  /** Typed links to what the page is about. */
  signposts: readonly Signpost[];
}

/** One typed link (RFC 8288) from a page. */
export interface Signpost {
  rel: string;
  /** Absolute address. */
  href: string;
  /** Media type without parameters. */
  type?: string;
  title?: string;
}

/** One `meta` element. */
export interface ReferenceMeta {
  name: string;
  content: string;
}

export interface SharedPicture {
  /** Below the base of the site. */
  path: string;
  /** The words in it, for those who do not see it. */
  alt: string;
}

export interface AlternateForm {
  /** Below the base of the site. */
  path: string;
  /** Media type without parameters. */
  type: string;
  /** Name of the format. */
  label: string;
  /** Whether it holds the text, or facts about it. */
  holds: 'text' | 'facts';
}

/** A value of JSON-LD 1.1; members that are undefined are left out. */
export type JsonLdValue = string | number | boolean | JsonLd | readonly JsonLdValue[] | undefined;
export interface JsonLd {
  readonly [key: string]: JsonLdValue;
}

/** Text of a `script` element that holds JSON-LD: no `<`, so that nothing in it ends the element (JSON-LD 1.1, section 7.1). */
export function jsonLdText(work: JsonLd): string {
  return JSON.stringify(work).replaceAll('<', String.raw`\u003c`);
}
