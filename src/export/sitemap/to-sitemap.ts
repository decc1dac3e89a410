/** Which pages there are, for crawlers: Sitemaps XML format, protocol 0.9. */
import type { Element } from 'xast';
import type { CalendarDay } from '../../edition/model.ts';
import { xmlDocument } from '../xml-document.ts';
import { element } from '../xml-element.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const wrappers: ReadonlySet<string> = new Set(['urlset', 'url', 'sitemapindex', 'sitemap']);

/** The most addresses that one sitemap may have, by the protocol. */
export const mostAddresses = 50_000;

/** Addresses in runs that fit a sitemap each, in their order; one empty run where there are none. */
export function sitemapParts(addresses: readonly string[], most = mostAddresses): string[][] {
  const count = Math.max(1, Math.ceil(addresses.length / most));
  return Array.from({ length: count }, (_, at) => addresses.slice(at * most, (at + 1) * most));
}

/**
 * A sitemap of absolute addresses.
 * @param released day of the version, which every page is of
 */
export function toSitemap(addresses: readonly string[], released: CalendarDay): Element {
  return listOf('urlset', 'url', addresses, released);
}

/** The index of sitemaps, by their absolute addresses. */
export function toSitemapIndex(addresses: readonly string[], released: CalendarDay): Element {
  return listOf('sitemapindex', 'sitemap', addresses, released);
}

/** A sitemap or the index of sitemaps as a file. */
export function sitemapFile(sitemap: Element): string {
  return xmlDocument(sitemap, wrappers);
}

function listOf(list: string, item: string, addresses: readonly string[], released: CalendarDay): Element {
  return element(list, { xmlns: namespace }, addresses.map((address) =>
    element(item, {}, element('loc', {}, address), element('lastmod', {}, released))));
}
