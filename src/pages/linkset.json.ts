import type { APIRoute } from 'astro';
import { getEdition } from '../site/content/edition.ts';
import { linksetOf } from '../site/heads/linkset.ts';
import { textFile } from '../site/text-file.ts';

export const GET: APIRoute = async ({ url }) => textFile(url.pathname, linksetOf(await getEdition()));
