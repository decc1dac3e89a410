/** How a server answers for each file of the site: its type, and how long it may be kept. */

/** Media types of the forms that servers do not know by themselves, by the end of the file's name; the longest that fits is meant. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.csl.json': 'application/vnd.citationstyles.csl+json',
  '.epub': 'application/epub+zip',
  '.md': 'text/markdown; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
};

/** Media type that a path's ending stands for; undefined where a server's own table will do. */
export function mediaTypeOf(path: string): string | undefined {
  const ends = Object.keys(mediaTypes).filter((end) => path.endsWith(end)).sort((a, b) => b.length - a.length);
  return ends[0] === undefined ? undefined : mediaTypes[ends[0]];
}

/** Media types that servers know by themselves, of the files that are made here. */
const commonTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.json': 'application/json', '.pdf': 'application/pdf', '.zip': 'application/zip',
};

/** Media type of a file that is made here; undefined where its ending is not known. */
export function typeOfMade(path: string): string | undefined {
  return mediaTypeOf(path) ?? commonTypes[path.slice(path.lastIndexOf('.'))];
}

export const cacheForever = 'public, max-age=31536000, immutable';
export const cacheForADay = 'public, max-age=86400';
export const cacheRevalidated = 'no-cache';

/** Files that may be kept without asking: by their path below the base, or that of their folder, which ends with a slash. All others are asked for anew. */
export const kept: readonly { path: string; control: string }[] = [
  // The names of these files change with their bytes.
  { path: '/assets/', control: cacheForever },
  // Browsers want it again whenever a page changes its address, as the search page does with each query.
  { path: '/icon.svg', control: cacheForADay },
];

/** A path of `kept` below a base, as hosts write it: with an asterisk for all that a folder has. */
export function hostPattern(base: string, path: string): string {
  return `${base}${path.slice(1)}${path.endsWith('/') ? '*' : ''}`;
}

/** `Cache-Control` for a path below the base. */
export function cacheControl(path: string): string {
  const rule = kept.find((each) => (each.path.endsWith('/') ? path.startsWith(each.path) : path === each.path));
  return rule?.control ?? cacheRevalidated;
}
