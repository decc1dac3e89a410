import { readFile } from 'node:fs/promises';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { apacheFile } from '../../src/site/hosting/apache.ts';
import { caddyFile } from '../../src/site/hosting/caddy.ts';
import { fileKinds, kindOfFile, toldKinds } from '../../src/site/hosting/file-kinds.ts';
import { cacheControl, cacheForADay, cacheForever } from '../../src/site/hosting/keeping.ts';
import { nginxFile } from '../../src/site/hosting/nginx.ts';
import { headersFile } from '../../src/site/hosting/hosting.ts';
import { objectStoreCommands } from '../../src/site/hosting/object-store.ts';
import { openHeaders, securityHeaders } from '../../src/site/hosting/security.ts';

const site = { name: 'letters.example', base: '/letters/1.9/', root: '/var/www/edition' };
const nginx = nginxFile({ ...site, listen: '80', brotli: false });

test.each([['_headers', headersFile(site.base)], ['nginx', nginx], ['Caddy', caddyFile(site)], ['Apache', apacheFile(site.base)]])('%s says every header, type and term of keeping', (name, written) => {
  // `_headers` leaves it to the host to know XML.
  const types = toldKinds.map(({ type }) => type).filter((type) => name !== '_headers' || type !== 'application/xml');
  for (const words of [...Object.entries(securityHeaders).flat(), ...Object.entries(openHeaders).flat(), 'Link', '</letters/1.9/linkset.json>; rel=linkset', ...types, cacheForever, cacheForADay]) expect(written).toContain(words);
});

test('_headers says each header of a file once, since hosts join what several rules say', () => {
  const rules = headersFile('/').trim().split('\n\n').map((rule) => {
    const [pattern = '', ...headers] = rule.split('\n');
    return { pattern, names: headers.map((header) => header.trim().split(':')[0] ?? '') };
  });
  for (const file of [...fileKinds.map(({ ending }) => `/a/b${ending}`), '/opensearch.xml', '/linkset.json', '/edition.csl.json', '/assets/x.css', '/icon.svg', '/favicon.ico', '/apple-touch-icon.png']) {
    const told = rules.filter(({ pattern }) => (pattern.includes('*') ? file.startsWith(pattern.split('*')[0] ?? '') && file.endsWith(pattern.split('*')[1] ?? '') : pattern === file)).flatMap(({ names }) => names);
    expect(told.filter((name, at) => told.indexOf(name) !== at), file).toEqual([]);
  }
  // What Cloudflare takes: a hundred rules, lines of 2,000 characters, one asterisk in a pattern.
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(Math.max(...headersFile('/').split('\n').map(({ length }) => length))).toBeLessThanOrEqual(2000);
  expect(rules.filter(({ pattern }) => pattern.split('*').length > 2)).toEqual([]);
});

test('nginx is told each header once, so that no location replaces the others', () => {
  expect(nginx.match(/add_header/gu)).toHaveLength(Object.keys(securityHeaders).length + Object.keys(openHeaders).length + 1 + 1 + 1);
  expect(nginx).not.toMatch(/^ +location.*add_header/mu);
});

test('nginx matches the base as it is written', () => {
  expect(nginx).toContain(String.raw`location ~ ^/letters/1\.9/.*\.csl\.json$`);
  expect(nginx.indexOf(String.raw`.*\.csl\.json$`)).toBeLessThan(nginx.indexOf(String.raw`.*\.xml$`));
});

test('nginx sends brotli only where it has the module', () => {
  expect(nginx).not.toContain('brotli');
  expect(nginxFile({ ...site, listen: '80', brotli: true })).toContain('brotli_static on;');
});

test('the README shows each configuration as it is printed', async () => {
  const shown = new Map<string, string>();
  visit(remark().parse(await readFile('README.md', 'utf8')), 'code', ({ lang, value }) => {
    if (lang) shown.set(lang, `${value}\n`);
  });
  const example = { name: 'letters.example', base: '/', root: '/var/www/edition' };
  expect(shown.get('nginx')).toBe(nginxFile({ ...example, listen: '80', brotli: false }));
  expect(shown.get('caddyfile')).toBe(caddyFile(example));
});

test('a store of objects is told each file once, with its own type and term', () => {
  const commands = objectStoreCommands('dist', 's3://bucket/').trim().split('\n').map((line) => ({
    include: /--include '([^']+)'/u.exec(line)?.[1] ?? '', excluded: [...line.matchAll(/--exclude '([^']+)'/gu)].map(([, pattern = '']) => pattern).filter((pattern) => pattern !== '*'),
    type: /--content-type '([^']+)'/u.exec(line)?.[1], control: /--cache-control '([^']+)'/u.exec(line)?.[1],
  }));
  const fits = (pattern: string, path: string) => new RegExp(`^${pattern.split('*').map((part) => part.replaceAll('.', String.raw`\.`)).join('.*')}$`, 'u').test(path);
  const files = [...fileKinds.map(({ ending }) => `a/b${ending}`), 'edition.csl.json', 'linkset.json', 'assets/x.js', 'assets/x.woff2', 'icon.svg', 'favicon.ico', 'opensearch.xml', 'search/guide.json'];
  for (const file of files) {
    const meant = commands.filter(({ include, excluded }) => fits(include, file) && !excluded.some((pattern) => fits(pattern, file)));
    expect(meant.map(({ type, control }) => [type, control]), file).toEqual([[kindOfFile(`/${file}`)?.type, cacheControl(`/${file}`)]]);
  }
});
