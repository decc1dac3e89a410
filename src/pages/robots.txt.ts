import type { APIRoute } from 'astro';
import { paths } from '../site/addresses.ts';
import { publicAddress } from '../site/public-address.ts';
import { textFile } from '../site/telegram-forms.ts';

export const GET: APIRoute = ({ url }) => textFile(url.pathname, `User-agent: *\nAllow: /\n\nSitemap: ${publicAddress(paths.sitemapIndex)}\n`);
