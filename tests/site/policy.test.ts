import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { securityHeaders } from '../../src/site/hosting/security.ts';
import { addressOf, builtFiles, kindsOfPages, pageFile, pagePaths, subject, useBrowser } from './harness/subject.ts';

const withPage = useBrowser();

function elementsOf(html: string): Tree.Element[] {
  const found: Tree.Element[] = [];
  const walk = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      found.push(child);
      walk('content' in child ? child.content : child);
    }
  };
  walk(parse(html));
  return found;
}

const attribute = (element: Tree.Element, name: string) => element.attrs.find((each) => each.name === name)?.value;

function policyOf(path: string): Map<string, string[]> {
  const policies = elementsOf(pageFile(path)).filter((element) => element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy');
  expect(policies, `${path} has one policy`).toHaveLength(1);
  const content = policies.map((element) => attribute(element, 'content') ?? '').join('');
  return new Map(content.split(';').map((directive) => {
    const [name = '', ...sources] = directive.trim().split(/\s+/u);
    return [name, sources];
  }));
}

describe.each(pagePaths())('%s', (path) => {
  test('has a strict policy before all that it governs', () => {
    const policy = policyOf(path);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect([["'self'"], ["'none'"]]).toContainEqual(policy.get('form-action'));
    const sources = [...policy.values()].flat();
    for (const loose of ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "'wasm-unsafe-eval'", '*', 'https:', 'http:']) expect(sources).not.toContain(loose);
    const governed = elementsOf(pageFile(path)).map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`);
    const first = governed.findIndex((tag) => /^(?:script|style|link)\b/u.test(tag));
    expect(governed.findIndex((tag) => tag.includes('http-equiv'))).toBeLessThan(first === -1 ? Infinity : first);
  });

  test('names the hash of every inline style and script, and of nothing else', () => {
    const policy = policyOf(path);
    const hashesOf = (tagName: string, runs: (element: Tree.Element) => boolean) => new Set(elementsOf(pageFile(path))
      .filter((element) => element.tagName === tagName && runs(element))
      .map((element) => element.childNodes.map((child) => ('value' in child ? child.value : '')).join(''))
      .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`));
    const listed = (directive: string) => new Set((policy.get(directive) ?? []).filter((source) => source.startsWith("'sha256-")));
    expect(listed('style-src')).toEqual(hashesOf('style', () => true));
    expect(listed('script-src')).toEqual(hashesOf('script', (element) => attribute(element, 'src') === undefined && !/json/u.test(attribute(element, 'type') ?? '')));
  });
});

test.each(kindsOfPages())('%s goes against no policy, says nothing to the console, keeps nothing but the theme', async (path) => {
  await withPage({}, async (page) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(addressOf(path), { waitUntil: 'networkidle' });
    const theme = page.locator('[data-theme-switch]');
    if (await theme.count() > 0) await theme.first().click();
    expect(said).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await expect.poll(() => page.evaluate<string[]>('Object.keys(localStorage)')).toEqual(path === '/edition.html' ? [] : ['theme']);
    expect(await page.evaluate<number>('Object.keys(sessionStorage).length')).toBe(0);
  });
});

test('an inline script that the edition does not know cannot run', async () => {
  await withPage({}, async (page) => {
    await page.goto(addressOf('/telegrams/1/'));
    await page.evaluate('{ const script = document.createElement("script"); script.textContent = "window.injected = true"; document.head.append(script); }');
    expect(await page.evaluate<unknown>('window.injected')).toBeUndefined();
  });
});

test('every answer has the headers, and the hosts’ file says the same', async () => {
  const headersFile = pageFile('/_headers');
  for (const path of ['/', '/telegrams/3.xml', '/nowhere']) {
    const response = await fetch(addressOf(path));
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(response.headers.get(name)).toBe(value);
      expect(headersFile).toContain(`  ${name}: ${value}\n`);
    }
  }
});

test('an unknown address answers 404 with a page that leads home, at any depth', async () => {
  for (const path of ['/nowhere', '/telegrams/99/', '/a/b/c/']) {
    const response = await fetch(addressOf(path));
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(pageFile('/404.html'));
  }
});

test('a page without its final slash leads to the page', async () => {
  const response = await fetch(addressOf('/telegrams/3?x=1'), { redirect: 'manual' });
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/telegrams/3/?x=1');
});

test('files are sent compressed, typed, and kept as long as their names allow', async () => {
  const head = async (path: string) => (await fetch(addressOf(path), { headers: { 'accept-encoding': 'br' } })).headers;
  expect((await head('/telegrams/3/')).get('content-encoding')).toBe('br');
  expect((await head('/telegrams/3/')).get('cache-control')).toBe('no-cache');
  expect((await head('/telegrams/3.ris')).get('content-type')).toBe('application/x-research-info-systems; charset=utf-8');
  expect((await head('/telegrams/3.csl.json')).get('content-type')).toContain('csl+json');
  expect((await head('/witness.txt')).get('content-type')).toBe('text/plain; charset=utf-8');
  const asset = builtFiles().find((file) => file.endsWith('.woff2'));
  expect((await head(asset ?? '')).get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('below another path the site stands as well', async () => {
  await withPage({}, async (page) => {
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    await page.goto(`${subject.based.address}telegrams/3/#t3-p7`, { waitUntil: 'networkidle' });
    expect(await page.locator('#t3-p7').count()).toBe(1);
    await page.goto(subject.based.address, { waitUntil: 'networkidle' });
    expect(failed).toEqual([]);
    expect((await fetch(new URL('/telegrams/3/', subject.based.address))).status).toBe(404);
  });
});
