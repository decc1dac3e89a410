/** The addresses of a site for crawlers (Sitemaps XML format 0.9) and what crawlers may do (RFC 9309). */
import type { Element } from 'xast';
import type { CalendarDay } from '../../edition/ids.ts';
import { xmlDocument } from '../xml-document.ts';
import { element } from '../xml-element.ts';

/** As many addresses as one sitemap lists; the format allows five times as many. */
const mostAddresses = 10_000;
const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** The addresses of each sitemap, in their order. */
export function sitemapParts(addresses: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(addresses.length / mostAddresses) }, (_, at) => addresses.slice(at * mostAddresses, (at + 1) * mostAddresses));
}

/** A sitemap of pages that all changed last on one day. */
export function toSitemap(addresses: readonly string[], changed: CalendarDay): Element {
  return element('urlset', namespace, addresses.map((address) => entry('url', address, changed)));
}

/** The index of the sitemaps at some addresses. */
export function toSitemapIndex(addresses: readonly string[], changed: CalendarDay): Element {
  return element('sitemapindex', namespace, addresses.map((address) => entry('sitemap', address, changed)));
}

/** A sitemap or an index as a file. */
export function sitemapFile(sitemap: Element): string {
  return xmlDocument(sitemap, new Set(['urlset', 'sitemapindex', 'url', 'sitemap']));
}

/** The file that lets crawlers read everything and tells them where the index of sitemaps is. */
export function robotsFile(indexAddress: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${indexAddress}\n`;
}

function entry(name: string, address: string, changed: CalendarDay): Element {
  return element(name, {}, element('loc', {}, address), element('lastmod', {}, changed));
}
