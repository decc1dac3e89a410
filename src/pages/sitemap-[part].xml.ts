import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemapFile, sitemapParts, toSitemap } from '../export/sitemap/to-sitemap.ts';
import { pagePaths } from '../site/addresses.ts';
import { getEdition } from '../site/edition.ts';
import { publicAddress } from '../site/public-address.ts';
import { textFile } from '../site/telegram-forms.ts';

export const getStaticPaths = (async () =>
  sitemapParts(pagePaths(await getEdition())).map((part, at) => ({
    params: { part: String(at + 1) }, props: { part },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: string[] }> = async ({ props: { part }, url }) => {
  const { identity } = await getEdition();
  return textFile(url.pathname, sitemapFile(toSitemap(part.map(publicAddress), identity.released)));
};
