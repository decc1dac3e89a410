import type { APIRoute } from 'astro';
import { risFile } from '../export/citation/to-ris.ts';
import { editionItems } from '../site/references.ts';
import { textFile } from '../site/telegram-forms.ts';

export const GET: APIRoute = async ({ url }) => textFile(url.pathname, risFile(await editionItems()));
