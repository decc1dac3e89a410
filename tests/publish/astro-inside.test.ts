import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { routesOf } from '../../src/site/publish/bundle/pages-from-bundle.ts';
import { keepCompiled } from '../../src/site/publish/bundle/write-bundle.ts';

const place = { origin: 'https://letters.example', base: '/' };
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  await mkdir(join(folder, 'pages'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What is said of compiled code with this text. */
async function said(entry: string): Promise<string> {
  await writeFile(join(folder, 'pages/entry.mjs'), entry);
  return routesOf({ folder, entry: 'entry.mjs', pages: [] }, place).then(() => 'nothing', (error: unknown) => String(error));
}

test.each([
  ['no app', 'export const handler = {};', 'the compiled code offers no app'],
  ['no method to render', 'export const app = { setInternals() {}, setOptions() {}, routeCache: {} };', 'the app has no render'],
  ['no cache of routes', 'export const app = { setInternals() {}, setOptions() {}, render() {} };', 'the app has no cache of routes'],
])('compiled code that has %s is named, and where to mend it', async (_what, entry, found) => {
  expect(await said(entry)).toBe(
    `BuildFailure: Astro is made otherwise than in version 7.3.4: ${found}. src/site/publish/bundle has to follow the new version before package.json can name it.`,
  );
});

test('the version that is known is the one that is installed', async () => {
  const installed: unknown = JSON.parse(await readFile('node_modules/astro/package.json', 'utf8'));
  expect(installed).toMatchObject({ version: '7.3.4' });
});

test('compiled pages that are not where they were are missed', async () => {
  await mkdir(join(folder, 'client'));
  await expect(keepCompiled(folder, [])).rejects.toThrow('it no longer leaves the compiled pages in .prerender');
  await mkdir(join(folder, 'client/.prerender'));
  await expect(keepCompiled(folder, [])).rejects.toThrow('the compiled pages have no prerender-entry');
});

test('compiled pages are kept with their entry and styles', async () => {
  await rm(join(folder, 'pages'), { recursive: true });
  await mkdir(join(folder, 'client/.prerender'), { recursive: true });
  await writeFile(join(folder, 'client/.prerender/prerender-entry.abc.mjs'), '');
  await keepCompiled(folder, [new Map([['src/pages/index.astro', { styles: [] }]])]);
  expect(JSON.parse(await readFile(join(folder, 'facts.json'), 'utf8'))).toEqual({
    entry: 'prerender-entry.abc.mjs', pages: [{ key: 'src/pages/index.astro', styles: [] }],
  });
});
