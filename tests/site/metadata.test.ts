import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseHtml, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { builtFiles, pageFile, pagePaths, subject } from './harness/subject.ts';

const origin = 'https://letters.example';

/** What the content says, read without any code of the edition. */
const frontmatterSchema = z.object({ number: z.number(), date: z.string(), sender: z.string(), addressee: z.string() });
const telegrams = readdirSync('content/telegrams').sort().map((file) => {
  const [, yaml = ''] = readFileSync(join('content/telegrams', file), 'utf8').split(/^---$/mu);
  return frontmatterSchema.parse(parseYaml(yaml));
});
const editionSchema = z.object({ title: z.string(), subtitle: z.string(), released: z.string(), version: z.string() });
const edition = editionSchema.parse(parseYaml(readFileSync('content/edition.yaml', 'utf8')));
const asCreator: Record<string, string> = { stalin: 'Stalin, J. V.', mao: 'Mao Tse-tung' };
const printed: Record<string, string> = { stalin: 'J. V. Stalin', mao: 'Mao Tse-tung' };

interface Head {
  metas: [name: string, content: string][];
  links: [rel: string, href: string, type: string | undefined][];
  data: unknown[];
  headAttributes: string[];
}

const attribute = (element: Tree.Element, name: string) => element.attrs.find((each) => each.name === name)?.value;

function elementsOf(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

function headOf(path: string, folder = subject.folder): Head {
  const elements = elementsOf(parseHtml(pageFile(path, folder)));
  const head = elements.find(({ tagName }) => tagName === 'head');
  const inHead = head ? elementsOf(head) : [];
  const named = (tagName: string) => inHead.filter((element) => element.tagName === tagName);
  return {
    metas: named('meta').map((meta) => [attribute(meta, 'name') ?? attribute(meta, 'property') ?? '', attribute(meta, 'content') ?? '']),
    links: named('link').map((link) => [attribute(link, 'rel') ?? '', attribute(link, 'href') ?? '', attribute(link, 'type')]),
    data: named('script').filter((script) => attribute(script, 'type') === 'application/ld+json')
      .map((script): unknown => JSON.parse(script.childNodes.map((child) => ('value' in child ? child.value : '')).join(''))),
    headAttributes: head?.attrs.map(({ name }) => name) ?? [],
  };
}

const valuesOf = ({ metas }: Head, name: string) => metas.filter(([each]) => each === name).map(([, content]) => content);

describe.each(telegrams)('telegram $number', ({ number, date, sender, addressee }) => {
  const path = `/telegrams/${number}/`;

  test('is a letter with its facts for a reference manager', () => {
    const head = headOf(path);
    const facts = Object.fromEntries(['bibo:type', 'DC.type', 'DC.creator', 'z:recipients', 'DC.date', 'DC.language'].map((name) => [name, valuesOf(head, name)]));
    expect(facts).toEqual({
      'bibo:type': ['Letter'], 'DC.type': ['Telegram'], 'DC.creator': [asCreator[sender]], 'z:recipients': [asCreator[addressee]], 'DC.date': [date], 'DC.language': ['en'],
    });
    expect(valuesOf(head, 'DC.title')).toEqual([`Telegram ${number}`]);
    const [item] = z.array(z.object({ abstract: z.string().min(20) })).parse(JSON.parse(pageFile(`/telegrams/${number}.csl.json`)));
    expect(valuesOf(head, 'DCTERMS.abstract')).toEqual([item?.abstract]);
    expect(head.links.filter(([rel]) => rel.startsWith('schema.')).map(([rel, href]) => [rel, href])).toEqual([
      ['schema.DC', 'http://purl.org/dc/elements/1.1/'], ['schema.DCTERMS', 'http://purl.org/dc/terms/'],
    ]);
  });

  test('says the same in schema.org’s words', () => {
    const [work, ...more] = headOf(path).data;
    expect(more).toMatchObject([{ '@type': 'BreadcrumbList', itemListElement: [{ item: `${origin}/` }, { name: `Telegram ${number}`, item: origin + path }] }]);
    expect(work).toMatchObject({
      '@context': 'https://schema.org', '@type': 'Message', '@id': origin + path, position: number, genre: 'Telegram',
      sender: { name: printed[sender], '@id': `${origin}/names/${sender}/` }, recipient: { name: printed[addressee] },
      isPartOf: { '@id': `${origin}/`, name: `${edition.title}: ${edition.subtitle}` },
      dateCreated: date,
    });
  });

  test('points at its own forms and at nothing else’s', () => {
    const alternates = headOf(path).links.filter(([rel]) => rel.split(' ').includes('alternate')).map(([, href]) => href);
    expect(alternates).toEqual(['txt', 'md', 'xml', 'json', 'csl.json', 'ris', 'rdf', 'bib'].map((extension) => `${origin}/telegrams/${number}.${extension}`));
  });
});

test('the title page and the whole correspondence are the edition', () => {
  for (const path of ['/', '/read/']) {
    const head = headOf(path);
    expect(valuesOf(head, 'bibo:type')).toEqual(['Book']);
    expect(valuesOf(head, 'DC.title')).toEqual([`${edition.title}: ${edition.subtitle}`]);
    expect(valuesOf(head, 'DC.creator')).toEqual([asCreator['stalin'], asCreator['mao']]);
    expect(valuesOf(head, 'DC.date')).toEqual([edition.released]);
    expect(head.data).toMatchObject([
      { '@type': 'Collection', '@id': `${origin}/`, version: edition.version, hasPart: telegrams.map(({ number }) => ({ '@id': `${origin}/telegrams/${number}/` })) },
      { '@type': path === '/' ? 'WebSite' : 'BreadcrumbList' },
    ]);
  }
  expect(headOf('/').links.filter(([rel]) => rel.split(' ').includes('alternate'))).toEqual([]);
});

test('the page of a person is about the person', () => {
  expect(headOf('/names/mao/').data).toMatchObject([{ '@type': 'Person', name: 'Mao Tse-tung', birthDate: '1893', sameAs: expect.arrayContaining(['http://www.wikidata.org/entity/Q5816']) }, { '@type': 'BreadcrumbList' }]);
});

/** Where a page's address is told to be: a telegram beside what it answers is the telegram again. */
const canonicalOf = (path: string) => path.replace(/^\/exchange\/\d+-(\d+)\/$/u, '/telegrams/$1/');

test('every page but the one for unknown addresses has its address and a picture that is there', () => {
  for (const path of pagePaths().filter((each) => each !== '/404.html' && each !== '/edition.html')) {
    const head = headOf(path);
    expect(head.links.filter(([rel]) => rel === 'canonical').map(([, href]) => href), path).toEqual([origin + canonicalOf(path)]);
    expect(valuesOf(head, 'og:url'), path).toEqual([origin + canonicalOf(path)]);
    const [picture = ''] = valuesOf(head, 'og:image');
    expect(existsSync(join(subject.folder, picture.slice(origin.length))), `${path}: ${picture}`).toBe(true);
    expect(valuesOf(head, 'og:image:alt')[0]?.length, path).toBeGreaterThan(20);
  }
  expect(new Set(telegrams.map(({ number }) => valuesOf(headOf(`/telegrams/${number}/`), 'og:image')[0])).size).toBe(telegrams.length);
});

test('each page of a telegram has its signposts, and the link set says the same', () => {
  const { linkset } = z.object({ linkset: z.array(z.looseObject({ anchor: z.string() })) }).parse(JSON.parse(pageFile('/linkset.json')));
  const relations = ['cite-as', 'describedby', 'author', 'type', 'license', 'item', 'collection'];
  for (const { number } of telegrams) {
    const address = `${origin}/telegrams/${number}/`;
    const { links } = headOf(`/telegrams/${number}/`);
    const listed = linkset.find(({ anchor }) => anchor === address);
    for (const relation of relations) {
      const leads = links.filter(([rel]) => rel.split(' ').includes(relation)).map(([, href]) => href);
      expect(leads.length, `${address} ${relation}`).toBeGreaterThan(0);
      expect(z.array(z.object({ href: z.string() })).parse(listed?.[relation]).map(({ href }) => href)).toEqual(leads);
      for (const href of leads.filter((each) => each.startsWith(origin))) {
        const path = href.slice(origin.length);
        expect(existsSync(join(subject.folder, path.endsWith('/') ? `${path}index.html` : path)), href).toBe(true);
      }
    }
    expect(links.filter(([rel]) => rel === 'linkset').map(([, href, type]) => [href, type])).toEqual([[`${origin}/linkset.json`, 'application/linkset+json']]);
  }
});

test('no page has what misleads a reference manager', () => {
  for (const path of pagePaths()) {
    const { metas, headAttributes } = headOf(path);
    expect(metas.map(([name]) => name).filter((name) => /^(?:citation_|article:|DC\.coverage)/u.test(name)), path).toEqual([]);
    expect(headAttributes, path).toEqual([]);
    expect(pageFile(path), path).not.toContain('Z3988');
  }
});

test('below another path every address of the metadata stands below it', () => {
  const { folder, base } = subject.based;
  const head = headOf('/telegrams/3/', folder);
  expect(head.data).toMatchObject([{ '@id': `${origin}${base}telegrams/3/` }, { '@type': 'BreadcrumbList' }]);
  expect(valuesOf(head, 'og:image')).toEqual([`${origin}${base}telegrams/3.png`]);
});

test('crawlers are led by way of robots.txt to every page that has an address of its own, and read no other', () => {
  const file = (address: string) => readFileSync(join(subject.folder, address.slice(origin.length)), 'utf8');
  const all = (xml: string, tag: string) => [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'gu'))].map(([, text = '']) => text);
  const [, index = ''] = /^Sitemap: (.+)$/mu.exec(file(`${origin}/robots.txt`)) ?? [];
  const sitemaps = all(file(index), 'loc');
  const pages = sitemaps.flatMap((address) => all(file(address), 'loc'));
  const unread = ['/404.html', '/search/'];
  expect(pagePaths().filter((path) => valuesOf(headOf(path), 'robots').includes('noindex'))).toEqual(unread);
  const built = pagePaths().filter((path) => !unread.includes(path) && path !== '/edition.html' && canonicalOf(path) === path).map((path) => origin + path);
  expect(pages.toSorted()).toEqual(built.toSorted());
  expect(new Set(sitemaps.flatMap((address) => all(file(address), 'lastmod')))).toEqual(new Set([edition.released]));
  expect(builtFiles()).toContain('/sitemap-index.xml');
});
