import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../../src/edition/addresses.ts';

/** One page that stands for all of its kind. */
export interface KindOfPage {
  kind: string;
  /** Path below the base, with a query where the page has one. */
  path: string;
  /** Whether crawlers may list it. */
  isListed?: false;
}

/** Every kind of page of a built site; of telegrams and names the first in the order of their addresses. */
export async function kindsOfPage(folder: string): Promise<KindOfPage[]> {
  const firstIn = async (section: string) => (await readdir(join(folder, section), { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort().at(0);
  const [telegram, name] = [await firstIn('telegrams'), await firstIn('names')];
  return [
    { kind: 'home', path: paths.home },
    ...(telegram === undefined ? [] : [{ kind: 'telegram', path: `/telegrams/${telegram}/` }]),
    { kind: 'read', path: paths.read },
    { kind: 'names', path: paths.names },
    ...(name === undefined ? [] : [{ kind: 'a name', path: paths.name(name) }]),
    { kind: 'search', path: paths.search, isListed: false },
    { kind: 'results', path: `${paths.search}?q=and`, isListed: false },
    { kind: 'about', path: paths.about },
    { kind: 'downloads', path: paths.downloads },
    { kind: 'not found', path: '/404.html', isListed: false },
  ];
}
