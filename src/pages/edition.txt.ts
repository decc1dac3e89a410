import type { APIRoute } from 'astro';
import { editionToText } from '../export/text/to-text.ts';
import { getEdition } from '../site/edition.ts';
import { textFile } from '../site/telegram-forms.ts';

export const GET: APIRoute = async ({ url }) => textFile(url.pathname, editionToText(await getEdition()));
