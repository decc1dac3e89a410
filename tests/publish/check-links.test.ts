import { expect, test } from 'vitest';
import { SiteLinks, type BrokenLink } from '../../src/site/publish/check-links.ts';
import { readPage } from '../../src/site/publish/page-facts.ts';

const files = new Set(['/index.html', '/a b/index.html', '/edition.xml', '/404.html']);

function brokenIn(pages: readonly { file: string; html: string }[], { base = '/', origin = 'https://letters.example' } = {}): BrokenLink[] {
  const links = new SiteLinks({ origin, base });
  for (const { file, html } of pages) links.add(file, readPage(html));
  return links.broken(files);
}

function problemsOf(address: string, { file = '/index.html', base = '/' } = {}): string[] {
  const other = { file: '/a b/index.html', html: '<p id="t1-p1"></p><p id="été"></p>' };
  const linking = { file, html: `<p id="here"></p><a href="${address}">x</a>` };
  return brokenIn([other, linking], { base }).map(({ problem }) => problem);
}

test.each([
  '/', '/a%20b/', 'a%20b/#t1-p1', '/a%20b/#%C3%A9t%C3%A9', '#here', '#', '/edition.xml', '/edition.xml#anything', '/?q=x#here', '/#here:~:text=x',
  'https://letters.example/a%20b/', 'https://elsewhere.example/', 'mailto:editors@letters.example',
])('%s leads somewhere', (address) => {
  expect(problemsOf(address)).toEqual([]);
});

test.each([
  ['/b/', 'leads to no page or file'],
  ['/a%20b', 'wants a slash at the end'],
  ['/a%20b/#t1-p2', 'leads to a page that has no #t1-p2'],
  ['#there', 'leads to a page that has no #there'],
  ['http://elsewhere.example/', 'is neither of the site nor https:'],
  ['javascript:alert(1)', 'is neither of the site nor https:'],
  ['data:text/html,x', 'may not be a data: address'],
  ['https://', 'is no address'],
  ['/%ff', 'is not well encoded'],
])('%s does not: it %s', (address, problem) => {
  expect(problemsOf(address)).toEqual([problem]);
});

test('a link that forgets the base of the deployment stands outside it', () => {
  expect(problemsOf('/letters/1949/a%20b/#t1-p1', { base: '/letters/1949/' })).toEqual([]);
  expect(problemsOf('/a%20b/', { base: '/letters/1949/' })).toEqual(['stands outside /letters/1949/']);
});

test('a relative link on the not-found page breaks, for that page answers at any depth', () => {
  expect(problemsOf('a%20b/', { file: '/404.html' })).toEqual(['leads to no page or file']);
  expect(problemsOf('/a%20b/', { file: '/404.html' })).toEqual([]);
  expect(problemsOf('#here', { file: '/404.html' })).toEqual([]);
});

test('a broken link that many pages have is named once, where it comes first, with their number', () => {
  const page = (file: string) => ({ file, html: '<p id="own"></p>\n<a href="/gone/">x</a><a href="#own">x</a><a href="#other">x</a>' });
  expect(brokenIn([page('/index.html'), page('/a b/index.html')]).map(({ file, line, address, further }) => ({ file, line, address, further }))).toEqual([
    { file: '/index.html', line: 2, address: '/gone/', further: 1 },
    { file: '/index.html', line: 2, address: '#other', further: 0 },
    { file: '/a b/index.html', line: 2, address: '#other', further: 0 },
  ]);
});
