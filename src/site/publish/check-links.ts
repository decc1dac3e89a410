import { withBase } from '../../edition/addresses.ts';
import type { Deployment } from '../deployment.ts';
import { BuildFailure } from './build-failure.ts';
import type { Page } from './finish-file.ts';
import type { PageLink } from './page-facts.ts';
import { pathOfFile } from './site-files.ts';

/** A link of a page, the first in the site with its address and attribute. */
interface Link extends PageLink {
  /** File of the page that has it. */
  file: string;
  /** How many further pages have the same. */
  further: number;
}

/** A link that leads nowhere, or where it should not. */
export interface BrokenLink extends Link {
  /** What is wrong, in words that follow the address. */
  problem: string;
}

const shownAtMost = 30;
/** Stands between ids: no parser of HTML leaves it in one (HTML Standard, section 13.2.5). */
const border = '\0';

/**
 * The links of a site. Of the thousands of pages of a long edition it holds what the pages have as one text each,
 * and each address once however many pages lead there.
 */
export class SiteLinks {
  readonly #deployment: Pick<Deployment, 'origin' | 'base'>;
  /** The ids of a page by its file, between borders. */
  readonly #ids = new Map<string, string>();
  /** By attribute and full address; of links within a page by its file and the fragment. */
  readonly #links = new Map<string, Link>();

  constructor(deployment: Pick<Deployment, 'origin' | 'base'>) {
    this.#deployment = deployment;
  }

  add(file: string, { ids, links }: { ids: Iterable<string>; links: Page['links'] }): void {
    const { origin, base } = this.#deployment;
    this.#ids.set(file, `${border}${[...ids].join(border)}${border}`);
    const from = origin + withBase(base, file === '/404.html' ? '/any/unknown/address' : pathOfFile(file));
    for (const link of links) {
      // What leads within the page is known now, and most of it is sound.
      if (link.address.startsWith('#') && fragmentProblem(link.address, this.#ids.get(file)) === null) continue;
      const key = `${link.attribute} ${fullAddress(link.address, file, from)}`;
      const known = this.#links.get(key);
      if (known) known.further += 1;
      else this.#links.set(detached(key), { ...link, address: detached(link.address), file, further: 0 });
    }
  }

  /** The links that lead nowhere, in the order of the pages. Only links of the site itself are followed. */
  broken(files: ReadonlySet<string>): BrokenLink[] {
    return [...this.#links].flatMap(([key, link]) => {
      const problem = link.address.startsWith('#')
        ? fragmentProblem(link.address, this.#ids.get(link.file))
        : this.#problemOf(key.slice(link.attribute.length + 1), link.attribute, files);
      return problem === null ? [] : [{ ...link, problem }];
    });
  }

  #problemOf(address: string, attribute: string, files: ReadonlySet<string>): string | null {
    const { origin, base } = this.#deployment;
    const url = URL.parse(address, origin);
    if (url === null) return 'is no address';
    if (url.protocol === 'data:') return attribute === 'href' || attribute === 'action' ? 'may not be a data: address' : null;
    if (url.origin !== origin) return url.protocol === 'https:' || url.protocol === 'mailto:' ? null : 'is neither of the site nor https:';
    if (!url.pathname.startsWith(base)) return `stands outside ${base}`;
    const path = decode(url.pathname.slice(base.length - 1));
    if (path === null) return 'is not well encoded';
    const target = path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(target)) return files.has(`${path}/index.html`) ? 'wants a slash at the end' : 'leads to no page or file';
    return fragmentProblem(url.hash, this.#ids.get(target));
  }
}

/**
 * Follows every link of every page within the site, to the file and the element it names.
 * @throws {BuildFailure} that names the broken ones.
 */
export function checkLinks(links: SiteLinks, files: ReadonlySet<string>): void {
  const broken = links.broken(files);
  if (broken.length === 0) return;
  const lines = broken.slice(0, shownAtMost).map(({ file, line, address, problem, further }) =>
    `  ${file}:${line}: ${address} ${problem}${further === 0 ? '' : `, in ${further} more ${further === 1 ? 'page' : 'pages'} as well`}`);
  const more = broken.length > shownAtMost ? [`  and ${broken.length - shownAtMost} more`] : [];
  throw new BuildFailure([`${broken.length} ${broken.length === 1 ? 'link is' : 'links are'} broken:`, ...lines, ...more].join('\n'));
}

/** One text for all links to the same place. Most addresses are whole and need no reading. */
function fullAddress(address: string, file: string, from: string): string {
  if (address.startsWith('#')) return `${file}${address}`;
  return /^(?:\/|[a-z][a-z\d+.-]*:)/iu.test(address) ? address : URL.parse(address, from)?.href ?? address;
}

/** A text by itself: one that was cut out of a page, or holds such a part, keeps the whole page in memory (V8). */
function detached(text: string): string {
  return Buffer.from(text).toString();
}

/** @param ids of the page, between borders; undefined where a file is no page */
function fragmentProblem(hash: string, ids: string | undefined): string | null {
  const fragment = decode(hash.slice(1).split(':~:')[0] ?? '');
  if (fragment === null) return 'is not well encoded';
  if (fragment === '' || ids === undefined || ids.includes(`${border}${fragment}${border}`)) return null;
  return `leads to a page that has no #${fragment}`;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
