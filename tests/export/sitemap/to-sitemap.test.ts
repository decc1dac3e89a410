import { fromXml } from 'xast-util-from-xml';
import type { Element } from 'xast';
import { describe, expect, it } from 'vitest';
import { sitemapFile, sitemapParts, toSitemap, toSitemapIndex } from '../../../src/export/sitemap/to-sitemap.ts';
import { elementsOf } from '../../readers/tei-reader.ts';

function valuesOf(xml: string, name: string): string[] {
  const root = fromXml(xml).children.find((node): node is Element => node.type === 'element');
  if (!root) throw new Error('No element');
  return elementsOf(root).filter((each) => each.name === name).map(({ children }) => children.map((child) => ('value' in child ? child.value : '')).join(''));
}

describe('a sitemap', () => {
  const addresses = ['https://example.org/?a=1&b=2', 'https://example.org/read/'];

  it('has each address with the day of the version', () => {
    const xml = sitemapFile(toSitemap(addresses, '2026-11-24'));
    expect(valuesOf(xml, 'loc')).toEqual(addresses);
    expect(valuesOf(xml, 'lastmod')).toEqual(['2026-11-24', '2026-11-24']);
  });

  it('is named in the index', () => {
    expect(valuesOf(sitemapFile(toSitemapIndex(['https://example.org/sitemap-1.xml'], '2026-11-24')), 'loc')).toEqual(['https://example.org/sitemap-1.xml']);
  });

  it('is one of several where it would be too long', () => {
    expect(sitemapParts(['a', 'b', 'c'], 2)).toEqual([['a', 'b'], ['c']]);
    expect(sitemapParts([])).toEqual([[]]);
  });
});
