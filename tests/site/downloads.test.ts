import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readBag } from '../readers/bag-reader.ts';
import { addressOf, builtFiles, pageFile, subject } from './harness/subject.ts';

const bytesOf = (path: string) => readFileSync(join(subject.folder, path));
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the manifest of the site', () => {
  const listed = pageFile('/manifest-sha256.txt').split('\n').slice(0, -1).map((line) => {
    const [, sum, path] = /^([0-9a-f]{64}) {2}([^/\s][^\s]*)$/u.exec(line) ?? [];
    return { sum, path: `/${path ?? ''}` };
  });

  test('lists every file that has an address, once, and no other', () => {
    const published = builtFiles().filter((file) => !/\.(?:br|gz)$|\/\.[^/]*$/u.test(file) && !['/_headers', '/manifest-sha256.txt'].includes(file));
    expect(published.length).toBeGreaterThan(80);
    expect(listed.map(({ path }) => path).sort()).toEqual(published);
  });

  test('has the right sum of every file', () => {
    expect(listed.filter(({ sum, path }) => sum !== sumOf(bytesOf(path)))).toEqual([]);
  });

  test('has the sum of what a reader is sent, packed for the way or not', async () => {
    const wrong: string[] = [];
    for (const { sum, path } of listed) {
      const response = await fetch(addressOf(path), { headers: { 'accept-encoding': 'br, gzip' } });
      if (response.status !== 200 || sum !== sumOf(await response.bytes())) wrong.push(path);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the page of downloads', () => {
  const entries = [...elementsOf(parse(pageFile('/downloads/')))].filter(({ tagName }) => tagName === 'dl').flatMap(elementsOf)
    .filter(({ tagName }) => tagName === 'div').map((entry) => ({
      path: elementsOf(entry).flatMap(({ tagName, attrs }) => (tagName === 'a' ? attrs.filter(({ name }) => name === 'href').map(({ value }) => value) : []))[0] ?? '',
      size: elementsOf(entry).flatMap(({ tagName, attrs }) => (tagName === 'data' ? attrs.filter(({ name }) => name === 'value').map(({ value }) => Number(value)) : []))[0],
      text: textOf(entry),
    }));

  test('lists every form of the whole edition', () => {
    const whole = builtFiles().filter((file) => /^\/(?:edition\.[\w.]+|letters\.csv|mentions\.csv|witness\.txt|cmif\.xml|schema\/[\w.]+)$/u.test(file) && !/\.(?:br|gz|png)$/u.test(file));
    expect(whole).toContain('/edition.bag.zip');
    expect(entries.map(({ path }) => path).sort()).toEqual(whole.sort());
  });

  test('says of each its size and checksum as they are, of those to read only the size', () => {
    for (const { path, size, text } of entries) {
      expect(size, path).toBe(bytesOf(path).length);
      if (['/edition.html', '/edition.epub', '/edition.pdf', '/edition.txt'].includes(path)) expect(text, path).not.toMatch(/SHA-256|[0-9a-f]{64}/u);
      else expect(text, path).toContain(sumOf(bytesOf(path)));
    }
  });
});

test('the bag is valid and keeps the files that the site publishes', () => {
  const { faults, payload, info } = readBag(bytesOf('/edition.bag.zip'));
  expect(faults).toEqual([]);
  expect([...payload.keys()]).toEqual(expect.arrayContaining([
    'edition.txt', 'witness.txt', 'edition.xml', 'cmif.xml', 'edition.json', 'schema/edition.schema.json', 'edition.epub', 'edition.pdf', 'edition.html',
  ]));
  for (const [path, bytes] of payload) {
    if (['README.txt', 'ro-crate-metadata.json'].includes(path)) continue;
    expect(bytes.equals(path.startsWith('content/') ? readFileSync(path) : bytesOf(path)), path).toBe(true);
  }
  for (const path of ['README.txt', 'ro-crate-metadata.json', 'telegrams/3.xml', 'telegrams/6.bib', 'content/edition.yaml', 'letters.csv']) expect([...payload.keys()]).toContain(path);
  expect(info).toContainEqual(['External-Identifier', 'https://letters.example/']);
});

function elementsOf(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

function textOf(node: Tree.ParentNode): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : '')).join('');
}
