import { withBase } from '../../edition/addresses.ts';
import type { Deployment } from '../deployment.ts';
import { BuildFailure } from './build-failure.ts';
import type { PageLink } from './page-facts.ts';
import { pathOfFile } from './site-files.ts';
import type { Page } from './finish-page.ts';

/** A link that leads nowhere, or where it should not. */
export interface BrokenLink extends PageLink {
  /** File of the page that has it. */
  file: string;
  /** What is wrong, in words that follow the address. */
  problem: string;
}

const shownAtMost = 30;

/**
 * Follows every link of every page within the site, to the file and the element it names.
 * @throws {BuildFailure} that names the broken ones.
 */
export function checkLinks(pages: readonly Page[], files: ReadonlySet<string>, deployment: Deployment): void {
  const broken = brokenLinks(pages, files, deployment);
  if (broken.length === 0) return;
  const lines = broken.slice(0, shownAtMost).map(({ file, line, address, problem }) => `  ${file}:${line}: ${address} ${problem}`);
  const more = broken.length > shownAtMost ? [`  and ${broken.length - shownAtMost} more`] : [];
  throw new BuildFailure([`${broken.length} ${broken.length === 1 ? 'link is' : 'links are'} broken:`, ...lines, ...more].join('\n'));
}

/** The links that lead nowhere, in the order of the pages. Only links of the site itself are followed. */
export function brokenLinks(pages: readonly Page[], files: ReadonlySet<string>, { origin, base }: Pick<Deployment, 'origin' | 'base'>): BrokenLink[] {
  const ids = new Map(pages.map((page) => [page.file, page.ids]));
  return pages.flatMap(({ file, links }) => {
    const from = origin + withBase(base, file === '/404.html' ? '/any/unknown/address' : pathOfFile(file));
    return links.flatMap((link) => {
      const problem = link.address.startsWith('#') ? fragmentProblem(link.address, ids.get(file)) : problemOf(link, from);
      return problem === null ? [] : [{ file, ...link, problem }];
    });
  });

  function problemOf({ address, attribute }: PageLink, from: string): string | null {
    const url = URL.parse(address, from);
    if (url === null) return 'is no address';
    if (url.protocol === 'data:') return attribute === 'href' || attribute === 'action' ? 'may not be a data: address' : null;
    if (url.origin !== origin) return url.protocol === 'https:' || url.protocol === 'mailto:' ? null : 'is neither of the site nor https:';
    if (!url.pathname.startsWith(base)) return `stands outside ${base}`;
    const path = decode(url.pathname.slice(base.length - 1));
    if (path === null) return 'is not well encoded';
    const target = path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(target)) return files.has(`${path}/index.html`) ? 'wants a slash at the end' : 'leads to no page or file';
    return fragmentProblem(url.hash, ids.get(target));
  }
}

function fragmentProblem(hash: string, ids: ReadonlySet<string> | undefined): string | null {
  const fragment = decode(hash.slice(1).split(':~:')[0] ?? '');
  if (fragment === null) return 'is not well encoded';
  if (fragment === '' || ids === undefined || ids.has(fragment)) return null;
  return `leads to a page that has no #${fragment}`;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
