import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { builtFiles, pageFile, subject } from './harness/subject.ts';

/** The witness, read and cut without any code of the edition. */
const witness = readFileSync('content/witness.txt', 'utf8');
const numbers = [...witness.matchAll(/^(\d+)\. \p{Lu}{2,} /gmu)].map(([, number]) => Number(number));

/** A telegram as the witness has it: from its heading to its signature. */
function sliceOf(number: number): string {
  const start = witness.search(new RegExp(`^${number}\\. \\p{Lu}{2,} `, 'mu'));
  const rest = witness.slice(start);
  return rest.split('\n\n\n')[0] ?? '';
}

function elementsOf(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

const attribute = (element: Tree.Element, name: string) => element.attrs.find((each) => each.name === name)?.value;

/** Text of an element as the contract has it: without what is editorial, with the source's own characters. */
function transcriptionOf(node: Tree.ParentNode): string {
  return node.childNodes.map((child) => {
    if (!('tagName' in child)) return 'value' in child ? child.value : '';
    if (attribute(child, 'data-editorial') !== undefined) return '';
    return attribute(child, 'data-original') ?? transcriptionOf(child);
  }).join('');
}

function articlesOf(path: string): Map<number, Tree.Element> {
  const articles = elementsOf(parse(pageFile(path))).filter((element) => element.tagName === 'article' && attribute(element, 'data-telegram') !== undefined);
  return new Map(articles.map((article) => [Number(attribute(article, 'data-telegram')), article]));
}

const counts = [5, 2, 19, 23, 6, 1];

test('the witness has six telegrams', () => {
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
});

describe.each(numbers)('telegram %i', (number) => {
  test.each([`/telegrams/${number}/`, '/read/'])('is on %s, character by character', (path) => {
    const article = articlesOf(path).get(number);
    expect(article && attribute(article, 'id')).toBe(`t${number}`);
    expect(article && transcriptionOf(article).trim()).toBe(sliceOf(number));
  });

  test.each([`/telegrams/${number}/`, '/read/'])('has its paragraphs on %s, by their ids', (path) => {
    const article = articlesOf(path).get(number);
    const ids = article ? elementsOf(article).map((element) => attribute(element, 'id') ?? '').filter((id) => /^t\d+-p\d+$/u.test(id)) : [];
    expect(ids).toEqual(Array.from({ length: counts[number - 1] ?? 0 }, (_, index) => `t${number}-p${index + 1}`));
  });

  test.each(['txt', 'md', 'xml', 'json', 'csl.json', 'ris', 'bib'])('is there as .%s', (extension) => {
    expect(builtFiles()).toContain(`/telegrams/${number}.${extension}`);
  });
});

test.each([
  '/index.html', '/read/index.html', '/names/index.html', '/search/index.html', '/about/index.html', '/downloads/index.html', '/404.html',
  '/edition.txt', '/edition.xml', '/edition.json', '/edition.csl.json', '/edition.ris', '/edition.bib', '/edition.epub', '/edition.html',
  '/edition.md', '/edition.pdf', '/edition.bag.zip', '/edition.jsonld', '/edition.rdf', '/letters.csv', '/mentions.csv', '/linkset.json', '/witness.txt', '/cmif.xml', '/schema/edition.schema.json', '/manifest-sha256.txt', '/sitemap-index.xml', '/robots.txt',
])('%s is there', (file) => {
  expect(builtFiles()).toContain(file);
});

test('every name of the index has its page', () => {
  const ids = [...readFileSync('content/names.yaml', 'utf8').matchAll(/^ {2}- id: (.+)$/gmu)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.filter((id) => !builtFiles().includes(`/names/${id}/index.html`))).toEqual([]);
});

test('the plain text of the edition is the source as received, byte for byte', () => {
  const source = readFileSync('content/witness.txt');
  expect(readFileSync(join(subject.folder, 'edition.txt')).equals(source)).toBe(true);
  expect(readFileSync(join(subject.folder, 'witness.txt')).equals(source)).toBe(true);
});
