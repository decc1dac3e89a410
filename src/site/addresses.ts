/** The public addresses of the edition. They never change once published. */
import type { Edition, PassageId, TelegramId } from '../edition/model.ts';
import { readingParts } from '../edition/reading-parts.ts';

/** Paths below the base of a deployment, each starting with a slash. */
export const paths = {
  home: '/',
  read: '/read/',
  readPart: (slug: string) => `/read/${slug}/`,
  names: '/names/',
  search: '/search/',
  about: '/about/',
  downloads: '/downloads/',
  telegram: (number: number) => `/telegrams/${number}/`,
  telegramForm: (number: number, extension: string) => `/telegrams/${number}.${extension}`,
  editionForm: (extension: string) => `/edition.${extension}`,
  name: (id: string) => `/names/${id}/`,
  witness: '/witness.txt',
  cmif: '/cmif.xml',
  sitemapIndex: '/sitemap-index.xml',
  sitemap: (part: number) => `/sitemap-${part}.xml`,
  /** JSON Schema of the JSON documents. */
  schema: '/schema/edition.schema.json',
  /** SHA-256 sums of every file of the site that has an address. */
  manifest: '/manifest-sha256.txt',
} as const;

/** Path of a passage or a telegram: the page of its telegram with the passage's fragment, or the home page's for the front matter. */
export function pathOfPassage(id: PassageId | TelegramId): string {
  const match = /^t(\d+)(?:-(.+))?$/u.exec(id);
  if (!match) return `${paths.home}#${id}`;
  const page = paths.telegram(Number(match[1]));
  return match[2] === undefined ? page : `${page}#${id}`;
}

/** A path under a deployment's base. */
export function withBase(base: string, path: string): string {
  return base.replace(/\/$/u, '') + path;
}

/** An absolute address, for metadata and citations. */
export function absolute(origin: string, base: string, path: string): string {
  return origin + withBase(base, path);
}

/** Paths of all HTML pages of an edition, home first. */
export function pagePaths(edition: Edition): string[] {
  return [
    paths.home, paths.read,
    ...readingParts(edition.telegrams).flatMap(({ slug }) => (slug === null ? [] : [paths.readPart(slug)])),
    ...edition.telegrams.map(({ number }) => paths.telegram(number)),
    paths.names, ...edition.names.map(({ id }) => paths.name(id)),
    paths.search, paths.about, paths.downloads,
  ];
}
