import { fromXml } from 'xast-util-from-xml';
import { expect, test } from 'vitest';
import { robotsFile, sitemapFile, sitemapParts, toSitemap, toSitemapIndex } from '../../src/export/sitemap/to-sitemap.ts';

/** Names and texts of the leaves of a document, in its order. */
function leaves(xml: string): string[] {
  const found: string[] = [];
  const walk = (node: ReturnType<typeof fromXml>['children'][number]) => {
    if (node.type !== 'element') return;
    const text = node.children.flatMap((child) => (child.type === 'text' ? [child.value] : [])).join('');
    if (node.children.every(({ type }) => type === 'text')) found.push(`${node.name} ${text}`);
    node.children.forEach(walk);
  };
  fromXml(xml).children.forEach(walk);
  return found;
}

test('lists addresses with the day of the version', () => {
  const xml = sitemapFile(toSitemap(['https://example.org/?a=1&b=<2>', 'https://example.org/names/'], '2026-11-24'));
  expect(leaves(xml)).toEqual(['loc https://example.org/?a=1&b=<2>', 'lastmod 2026-11-24', 'loc https://example.org/names/', 'lastmod 2026-11-24']);
  expect(leaves(sitemapFile(toSitemapIndex(['https://example.org/sitemap-1.xml'], '2026-11-24')))).toEqual(['loc https://example.org/sitemap-1.xml', 'lastmod 2026-11-24']);
});

test('parts what is too long for one sitemap, in order', () => {
  const addresses = Array.from({ length: 10_001 }, (_, at) => `https://example.org/${at}/`);
  const parts = sitemapParts(addresses);
  expect(parts.map(({ length }) => length)).toEqual([10_000, 1]);
  expect(parts.flat()).toEqual(addresses);
});

test('lets crawlers in and names the index', () => {
  expect(robotsFile('https://example.org/sitemap-index.xml').split('\n')).toEqual(['User-agent: *', 'Allow: /', '', 'Sitemap: https://example.org/sitemap-index.xml', '']);
});
