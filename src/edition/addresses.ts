/** The public addresses of the edition. They never change once published. */
import type { PassageId, TelegramId } from './ids.ts';
import { isReadingId, partsOfPassageId } from './passage-id.ts';

/** Paths below the base of a deployment, each starting with a slash. */
export const paths = {
  home: '/',
  read: '/read/',
  readPart: (slug: string) => `/read/${slug}/`,
  names: '/names/',
  /** Of a long index of names. No page of a name has an address like it: the second part of those is a number. */
  namesLetter: (slug: string) => `/names/letters/${slug}/`,
  search: '/search/',
  /** How the site is searched, for browsers (OpenSearch). */
  openSearch: '/opensearch.xml',
  about: '/about/',
  /** What other texts have, each reading under its id, `#r6`. */
  readings: '/readings/',
  /** The versions of the edition and their changes. */
  versions: '/versions/',
  /** A telegram beside the one that it answers or continues; all of these stand below `exchanges`. */
  exchange: (question: number, answer: number) => `/exchange/${question}-${answer}/`,
  exchanges: '/exchange/',
  downloads: '/downloads/',
  /** What only the scripts of the site ask for, for programs that copy a site by its links. */
  fetched: '/files/',
  telegram: (number: number) => `/telegrams/${number}/`,
  telegramForm: (number: number, extension: string) => `/telegrams/${number}.${extension}`,
  editionForm: (extension: string) => `/edition.${extension}`,
  /** @param page of its concordance, from 1 */
  name: (id: string, page = 1) => (page === 1 ? `/names/${id}/` : `/names/${id}/${page}/`),
  witness: '/witness.txt',
  cmif: '/cmif.xml',
  letters: '/letters.csv',
  mentions: '/mentions.csv',
  /** What the columns of a table mean; `table` is its path. */
  tableMetadata: (table: string) => `${table}-metadata.json`,
  /** Links between pages, files and persons, for programs (RFC 9264). */
  linkset: '/linkset.json',
  sitemapIndex: '/sitemap-index.xml',
  sitemap: (part: number) => `/sitemap-${part}.xml`,
  /** JSON Schema of the JSON documents. */
  schema: '/schema/edition.schema.json',
  /** SHA-256 sums of every file of the site that has an address. */
  manifest: '/manifest-sha256.txt',
} as const;

/**
 * Path of a passage, telegram or reading: the page of its telegram with the passage's fragment, the home page's
 * for the front matter, that of all readings for a reading.
 */
export function pathOfPassage(id: PassageId | TelegramId): string {
  if (isReadingId(id)) return `${paths.readings}#${id}`;
  const { owner, telegram } = partsOfPassageId(id);
  if (telegram === null) return `${paths.home}#${id}`;
  return owner === id ? paths.telegram(telegram) : `${paths.telegram(telegram)}#${id}`;
}

/** A path under a deployment's base. */
export function withBase(base: string, path: string): string {
  return base.replace(/\/$/u, '') + path;
}

/** An absolute address, for metadata and citations. */
export function absolute(origin: string, base: string, path: string): string {
  return origin + withBase(base, path);
}
