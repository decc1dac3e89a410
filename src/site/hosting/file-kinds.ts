/**
 * The one table of kinds of file that the site has: what ends a file's name, and what follows from it for
 * every host. A file whose kind is wanting here is refused by the build.
 */
export interface FileKind {
  /** End of the file's name, with its dot: `.csl.json`. The longest that fits is meant. */
  ending: string;
  /** Media type with its charset where it has one (RFC 6838, RFC 9110 section 8.3). */
  type: string;
  /** Whether servers know the type by themselves; where not, they are told it. */
  known: boolean;
  /** Whether compressed forms are put beside the file: no, where it is long, or as small as can be since readers wait for it. */
  compressed: 'no' | 'yes' | 'best';
  /** Whether pages of other origins may read and show it: data and pictures; not what a page of the site is made of. */
  open: boolean;
}

export const fileKinds: readonly FileKind[] = [
  { ending: '.bib', type: 'application/x-bibtex; charset=utf-8', known: false, compressed: 'yes', open: true },
  { ending: '.css', type: 'text/css; charset=utf-8', known: false, compressed: 'best', open: false },
  { ending: '.csl.json', type: 'application/vnd.citationstyles.csl+json', known: false, compressed: 'yes', open: true },
  { ending: '.csv', type: 'text/csv; charset=utf-8', known: false, compressed: 'yes', open: true },
  { ending: '.epub', type: 'application/epub+zip', known: false, compressed: 'no', open: true },
  { ending: '.html', type: 'text/html; charset=utf-8', known: true, compressed: 'best', open: false },
  { ending: '.ico', type: 'image/x-icon', known: false, compressed: 'no', open: true },
  { ending: '.js', type: 'text/javascript; charset=utf-8', known: true, compressed: 'best', open: false },
  { ending: '.json', type: 'application/json', known: true, compressed: 'yes', open: true },
  { ending: '.jsonld', type: 'application/ld+json', known: false, compressed: 'yes', open: true },
  { ending: 'opensearch.xml', type: 'application/opensearchdescription+xml', known: false, compressed: 'yes', open: true },
  { ending: 'linkset.json', type: 'application/linkset+json', known: false, compressed: 'yes', open: true },
  // The guide of the search is fetched before the first result.
  { ending: '/guide.json', type: 'application/json', known: true, compressed: 'best', open: true },
  { ending: '.md', type: 'text/markdown; charset=utf-8', known: false, compressed: 'yes', open: true },
  { ending: '.pdf', type: 'application/pdf', known: true, compressed: 'no', open: true },
  { ending: '.pf_index', type: 'application/octet-stream', known: false, compressed: 'no', open: false },
  { ending: '.png', type: 'image/png', known: true, compressed: 'no', open: true },
  { ending: '.rdf', type: 'application/rdf+xml', known: false, compressed: 'yes', open: true },
  { ending: '.ris', type: 'application/x-research-info-systems; charset=utf-8', known: false, compressed: 'yes', open: true },
  { ending: '.svg', type: 'image/svg+xml', known: true, compressed: 'yes', open: true },
  { ending: '.txt', type: 'text/plain; charset=utf-8', known: false, compressed: 'yes', open: true },
  { ending: '.webmanifest', type: 'application/manifest+json', known: false, compressed: 'yes', open: true },
  { ending: '.woff2', type: 'font/woff2', known: true, compressed: 'no', open: false },
  { ending: '.xml', type: 'application/xml', known: false, compressed: 'yes', open: true },
  { ending: '.zip', type: 'application/zip', known: true, compressed: 'no', open: true },
];

/** Kinds whose type a server must be told, the longest ending first, which is the one that is meant. */
export const toldKinds: readonly FileKind[] = fileKinds.filter(({ known }) => !known).sort((a, b) => b.ending.length - a.ending.length);

/** Kinds that are open to other origins. A kind whose ending goes on with another's, as `.csl.json` with `.json`, is open with it. */
export const openKinds: readonly FileKind[] = fileKinds.filter(({ ending, open }) =>
  open && !fileKinds.some((other) => other.open && other.ending !== ending && ending.endsWith(other.ending)));

const longestFirst = [...fileKinds].sort((a, b) => b.ending.length - a.ending.length);

/** The kind of a file by the end of its path; null where the table has none. */
export function kindOfFile(path: string): FileKind | null {
  return longestFirst.find(({ ending }) => path.endsWith(ending)) ?? null;
}

/**
 * The media type of a file that the site has.
 * @throws {RangeError} where the table of kinds has none that fits.
 */
export function mediaTypeOf(path: string): string {
  const kind = kindOfFile(path);
  if (!kind) throw new RangeError(`${path} is of no kind that src/site/hosting/file-kinds.ts knows. Add its ending there.`);
  return kind.type;
}
