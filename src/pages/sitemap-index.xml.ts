import type { APIRoute } from 'astro';
import { sitemapFile, sitemapParts, toSitemapIndex } from '../export/sitemap/to-sitemap.ts';
import { paths } from '../edition/addresses.ts';
import { getEdition } from '../site/content/edition.ts';
import { pagePaths } from '../site/page-paths.ts';
import { publicAddress } from '../site/public-address.ts';
import { textFile } from '../site/text-file.ts';

export const GET: APIRoute = async ({ url }) => {
  const edition = await getEdition();
  const addresses = sitemapParts(pagePaths(edition)).map((_, at) => publicAddress(paths.sitemap(at + 1)));
  return textFile(url.pathname, sitemapFile(toSitemapIndex(addresses, edition.identity.released)));
};
