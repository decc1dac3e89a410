import { once } from 'node:events';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { expect, test } from 'vitest';
import { faultsOf } from '../../scripts/servers/answers.ts';
import { readPage } from '../../src/site/publish/page-facts.ts';
import { builtFiles, pageFile, pagePaths, subject } from './harness/subject.ts';

/** What Windows keeps for devices (Microsoft, Naming Files, Paths, and Namespaces), whatever follows a full stop. */
const reserved = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/iu;

/** The paths that cannot be unpacked on every system, and those that would lie in each other's place. */
function notForEverySystem(paths: readonly string[]): string[] {
  const byFolded = Map.groupBy(paths, (path) => path.normalize('NFC').toLowerCase());
  return paths.filter((path) => (byFolded.get(path.normalize('NFC').toLowerCase()) ?? []).length > 1
    || path.split('/').some((name) => reserved.test(name) || /[. ]$/u.test(name) || /[<>:"|?*\\\u0000-\u001f]/u.test(name) || name.length > 255));
}

test('the files of the site can be unpacked on every system', () => {
  expect(notForEverySystem(builtFiles())).toEqual([]);
});

test.each([
  ['a device', ['/names/con/index.html']],
  ['a device with an ending', ['/names/nul.txt']],
  ['a full stop at the end', ['/names/a./index.html']],
  ['a character that is refused', ['/names/a:b/index.html']],
  ['names that differ in capitals alone', ['/names/mao/index.html', '/names/Mao/index.html']],
])('a site with %s could not', (_, paths) => {
  expect(notForEverySystem(paths)).toEqual(paths);
});

test('a copy whose links are made relative keeps the styles as they are, by whose hashes the policy knows them', () => {
  const files = new Set(builtFiles());
  const pages = pagePaths().filter((path) => path.endsWith('/'));
  const named = pages.flatMap((path) => [...pageFile(path).matchAll(/<style[^>]*>(.*?)<\/style>/gsu)].flatMap(([, style = '']) => [...style.matchAll(/url\(([^)]+)\)/gu)].map(([, to = '']) => ({ path, to }))));
  expect(named.length).toBeGreaterThan(pages.length);
  expect(named.filter(({ path, to }) => to.startsWith('/') || /^\w+:/u.test(to) || !files.has(new URL(to, `https://letters.example${path}`).pathname))).toEqual([]);
});

test('a host that would make pages of Markdown files is kept from it', () => {
  expect(builtFiles()).toContain('/.nojekyll');
});

/** The files to which links lead, from page to page, beginning at the title page. */
function reachedByLinks(): Set<string> {
  const files = new Set(builtFiles());
  const reached = new Set<string>(['/index.html']);
  for (const file of reached) {
    if (!file.endsWith('.html')) continue;
    for (const { address } of readPage(pageFile(file)).links) {
      const { host, pathname } = new URL(address, `https://letters.example${file}`);
      const target = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      if (host === 'letters.example' && files.has(target)) reached.add(target);
    }
  }
  return reached;
}

test('whoever copies the site by its links has all that its scripts fetch', () => {
  const fetched = builtFiles().filter((file) => /^\/pagefind\/|^\/assets\/.*\.js$/u.test(file) && !/\.(?:br|gz)$/u.test(file));
  expect(fetched.length).toBeGreaterThan(10);
  const reached = reachedByLinks();
  expect(fetched.filter((file) => !reached.has(file))).toEqual([]);
});

test('the server of the project answers as the documented hosts do, at the root and below a path', async () => {
  expect(await faultsOf(subject.address, subject.folder, { brotli: true })).toEqual([]);
  expect(await faultsOf(subject.based.address, subject.based.folder, { brotli: true })).toEqual([]);
});

test('of a server that is told nothing, the check of hosts tells what is wrong', async () => {
  const files = sirv(subject.folder, { dev: true, setHeaders: (response, path) => { if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain'); } });
  const server = createServer((request, response) => files(request, response, () => { response.writeHead(404).end(); })).listen(0, '127.0.0.1');
  try {
    await once(server, 'listening');
    const bound = server.address();
    const faults = await faultsOf(`http://127.0.0.1:${typeof bound === 'object' ? bound?.port ?? 0 : 0}/`, subject.folder, { brotli: false });
    expect(faults).toContainEqual(expect.stringMatching(/^\/\S+\.txt Content-Type: text\/plain; expected text\/plain;charset=utf-8$/u));
    expect(faults).toContainEqual(expect.stringContaining('/telegrams/3/ as gzip: undefined'));
    expect(faults).toContain('/nowhere shows the not-found page: false; expected true');
  } finally {
    server.close();
  }
});
