import type { APIRoute } from 'astro';
import { getEdition } from '../site/edition.ts';
import { textFile } from '../site/telegram-forms.ts';

export const GET: APIRoute = async ({ url }) => textFile(url.pathname, (await getEdition()).witness.text);
