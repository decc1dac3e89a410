import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { kindOfFile, mediaTypeOf } from '../../src/site/hosting/file-kinds.ts';
import { cacheControl, cacheRevalidated } from '../../src/site/hosting/keeping.ts';
import { linkHeader } from '../../src/site/hosting/link-header.ts';
import { originHeaders, securityHeaders } from '../../src/site/hosting/security.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What a server that answers for a built site does otherwise than it should; empty where all is well. */
export async function faultsOf(address: string, folder: string, { brotli }: { brotli: boolean }): Promise<string[]> {
  const base = new URL(address).pathname;
  const faults: string[] = [];
  const expect = (what: string, found: unknown, expected: unknown) => {
    if (found !== expected) faults.push(`${what}: ${String(found)}; expected ${String(expected)}`);
  };
  const ask = (path: string, encoding = 'identity', more: OutgoingHttpHeaders = {}) => answer(new URL(path, address), { 'Accept-Encoding': encoding, ...more });
  const files = (await readdir(folder, { recursive: true })).filter((file) => !/\.(?:br|gz)$/u.test(file)).map((file) => `/${file}`);
  const assets = files.filter((file) => file.startsWith('/assets/') && /\.\w+$/u.test(file));
  const paths = ['/', '/telegrams/3/', '/search/', '/icon.svg', ...examplesOfTypes(files), ...assets];

  for (const path of paths) {
    const { status, headers, body } = await ask(base + path.slice(1));
    expect(`${path} answers`, status, 200);
    for (const [name, value] of Object.entries({ ...securityHeaders, 'Access-Control-Allow-Origin': undefined, ...originHeaders(path), Link: linkHeader(base) })) expect(`${path} ${name}`, headers[name.toLowerCase()], value);
    expect(`${path} Cache-Control`, headers['cache-control'], cacheControl(path));
    expect(`${path} Content-Type`, normal(headers['content-type']), normal(typeOf(path)));
    expect(`${path} has the file's bytes`, body.equals(await readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path))), true);
  }
  for (const [encoding, end] of [['gzip', 'gz'], ...(brotli ? [['br', 'br']] : [])]) {
    const { headers, body } = await ask(`${base}telegrams/3/`, encoding);
    expect(`/telegrams/3/ as ${encoding}`, headers['content-encoding'], encoding);
    expect(`/telegrams/3/ as ${encoding} has the file's bytes`, body.equals(await readFile(join(folder, `telegrams/3/index.html.${end}`))), true);
  }
  for (const path of ['nowhere', 'telegrams/99/', 'a/b/c.xml', 'assets/nothing.js', '.built-site']) {
    const { status, headers, body } = await ask(base + path);
    expect(`/${path} answers`, status, 404);
    expect(`/${path} Content-Type`, normal(headers['content-type']), 'text/html;charset=utf-8');
    expect(`/${path} Cache-Control`, headers['cache-control'], cacheRevalidated);
    expect(`/${path} X-Frame-Options`, headers['x-frame-options'], securityHeaders['X-Frame-Options']);
    expect(`/${path} shows the not-found page`, body.equals(await readFile(join(folder, '404.html'))), true);
  }
  const tag = (await ask(`${base}telegrams/3/`)).headers.etag;
  expect('/telegrams/3/ asked for again, unchanged', (await ask(`${base}telegrams/3/`, 'identity', { 'If-None-Match': tag ?? '' })).status, 304);
  const { status, headers } = await ask(`${base}telegrams/3`);
  expect('/telegrams/3 is moved for good', status === 301 || status === 308, true);
  expect('/telegrams/3 leads to', new URL(headers.location ?? '', address).pathname, `${base}telegrams/3/`);
  return faults;
}

/** For each media type that the site names, a file at its root and one in a folder, where it has them: a pattern may fit the one alone. */
function examplesOfTypes(files: readonly string[]): string[] {
  const typed = files.filter((file) => kindOfFile(file) !== null);
  return [...Map.groupBy(typed, (file) => `${mediaTypeOf(file)} ${file.lastIndexOf('/') > 0}`).values()].flatMap(([first]) => first ?? []);
}

function typeOf(path: string): string {
  return mediaTypeOf(path.endsWith('/') ? `${path}index.html` : path);
}

/** The type in one spelling: servers differ in blanks, capitals, and in which of two names they give to JavaScript. */
function normal(type: string | undefined): string {
  const plain = (type ?? '').toLowerCase().replaceAll(' ', '');
  return plain.includes('javascript') ? 'javascript' : plain;
}

function answer(url: URL, headers: OutgoingHttpHeaders): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    }).once('error', reject).end();
  });
}
