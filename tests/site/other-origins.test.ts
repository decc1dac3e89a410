import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { kindOfFile } from '../../src/site/hosting/file-kinds.ts';
import { addressOf, builtFiles, useBrowser } from './harness/subject.ts';

const withPage = useBrowser();

/** A page somewhere else: another port is another origin. */
const elsewhere: { server: Server | null; address: string } = { server: null, address: '' };

beforeAll(async () => {
  const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Elsewhere</title>'));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('No port');
  elsewhere.server = server;
  elsewhere.address = `http://127.0.0.1:${bound.port}/`;
});
afterAll(() => elsewhere.server?.close());

/** What a reader may take to another site; `pagefind` and `assets` are what the pages are made of. */
const files = builtFiles().filter((file) => !/^\/(?:pagefind|assets|\.|_)|\.(?:br|gz|html|js|css)$/u.test(file));

test('a page of another origin reads every data file and shows every picture', async () => {
  expect(files.length).toBeGreaterThan(50);
  await withPage({}, async (page) => {
    await page.goto(elsewhere.address);
    const failed = await page.evaluate<unknown>(`(async () => {
      const failed = [];
      for (const address of ${JSON.stringify(files.map(addressOf))}) {
        try {
          if (/\\.(?:png|svg)$/.test(address)) {
            const picture = new Image();
            picture.src = address;
            await picture.decode();
          }
          const answer = await fetch(address);
          if (!answer.ok || (await answer.arrayBuffer()).byteLength === 0) failed.push(address + ' ' + answer.status);
        } catch (error) { failed.push(address + ' ' + error); }
      }
      return failed;
    })()`);
    expect(failed).toEqual([]);
  });
});

test('a page of another origin can neither read the pages nor load what they are made of', async () => {
  const script = builtFiles().find((file) => /^\/assets\/.*\.js$/u.test(file)) ?? '/assets/none.js';
  await withPage({}, async (page) => {
    await page.goto(elsewhere.address);
    const read = z.array(z.string()).parse(await page.evaluate(`Promise.all(${JSON.stringify(['/', '/telegrams/3/', '/search/', script].map(addressOf))}
      .map((address) => fetch(address).then(() => 'read', () => 'refused')))`));
    expect(read).toEqual(['refused', 'refused', 'refused', 'refused']);
  });
});

test('each kind of file says the same by HTTP: open with both headers, or for the site alone', async () => {
  for (const file of files) {
    const { headers } = await fetch(addressOf(file));
    expect(kindOfFile(file)?.open, file).toBe(true);
    expect(headers.get('access-control-allow-origin'), file).toBe('*');
    expect(headers.get('cross-origin-resource-policy'), file).toBe('cross-origin');
  }
  for (const path of ['/', '/telegrams/3/', '/nowhere.xml']) {
    const { headers } = await fetch(addressOf(path));
    expect(headers.get('access-control-allow-origin'), path).toBeNull();
    expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin');
  }
});
