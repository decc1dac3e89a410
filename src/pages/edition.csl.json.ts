import type { APIRoute } from 'astro';
import { cslFile } from '../export/citation/to-csl.ts';
import { editionItems } from '../site/references.ts';
import { textFile } from '../site/telegram-forms.ts';

export const GET: APIRoute = async ({ url }) => textFile(url.pathname, cslFile(await editionItems()));
