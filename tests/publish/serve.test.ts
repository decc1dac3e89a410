import { connect } from 'node:net';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type RunningSite } from '../../src/site/publish/serve.ts';

const running: { site: RunningSite; folder: string }[] = [];
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'served-'));
  await mkdir(join(folder, 'names'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>home</title>');
  await writeFile(join(folder, 'names/index.html'), '<!doctype html><title>names</title>');
  running.push({ site: await serve({ folder, base: '/', host: '127.0.0.1', port: 0 }), folder });
});
afterAll(async () => {
  for (const { site, folder } of running) {
    await site.close();
    await rm(folder, { recursive: true });
  }
});

test.each([
  ['//', 404], ['//names', 404], ['/.//names', 404], ['/names//', 404], ['/../names', 404], ['/%2e%2e/%2e%2e/etc/passwd', 404], ['/%', 400], ['/%00', 404],
  ['http://elsewhere/', 400], ['*', 400], ['/?', 200], ['/?q=//', 200], ['/names?q=//a', 301], ['/names/', 200], [`/${'a'.repeat(9000)}`, 404],
])('a request for %s is answered with %i, and the server goes on', async (target, status) => {
  expect(statusOf(await answerTo(target))).toBe(status);
  expect(statusOf(await answerTo('/'))).toBe(200);
});

test('no answer leads off the site', async () => {
  const answers = await Promise.all(['//names', '/.//names', '/names//', '/names', '///names?a', '/\\names'].map(answerTo));
  const places = answers.flatMap((answer) => /^Location: (.*)\r$/mu.exec(answer)?.[1] ?? []);
  expect(places).toEqual(['/names/']);
});

/** The whole answer to a request line as it stands: a client of HTTP would tidy it first. */
function answerTo(target: string): Promise<string> {
  const { port, hostname } = new URL(running[0]?.site.address ?? '');
  return new Promise((resolve, reject) => {
    const parts: string[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(`GET ${target} HTTP/1.1\r\nHost: any\r\nConnection: close\r\n\r\n`));
    socket.on('data', (data) => parts.push(data.toString('utf8'))).once('error', reject).once('close', () => resolve(parts.join('')));
  });
}

function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d+)/u.exec(answer)?.[1]);
}
