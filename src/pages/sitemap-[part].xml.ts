import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemapFile, sitemapParts, toSitemap } from '../export/sitemap/to-sitemap.ts';
import { getEdition } from '../site/content/edition.ts';
import { pagePaths } from '../site/page-paths.ts';
import { publicAddress } from '../site/public-address.ts';
import { textFile } from '../site/text-file.ts';

export const getStaticPaths = (async () => sitemapParts(pagePaths(await getEdition()).map(publicAddress))
  .map((addresses, at) => ({ params: { part: String(at + 1) }, props: { addresses } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ addresses: string[] }> = async ({ props: { addresses }, url }) =>
  textFile(url.pathname, sitemapFile(toSitemap(addresses, (await getEdition()).identity.released)));
