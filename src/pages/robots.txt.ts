import type { APIRoute } from 'astro';
import { robotsFile } from '../export/sitemap/to-sitemap.ts';
import { paths } from '../edition/addresses.ts';
import { publicAddress } from '../site/public-address.ts';
import { textFile } from '../site/text-file.ts';

export const GET: APIRoute = ({ url }) => textFile(url.pathname, robotsFile(publicAddress(paths.sitemapIndex)));
