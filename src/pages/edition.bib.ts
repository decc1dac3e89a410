import type { APIRoute } from 'astro';
import { bibtexFile } from '../export/citation/to-bibtex.ts';
import { editionItems } from '../site/references.ts';
import { textFile } from '../site/telegram-forms.ts';

export const GET: APIRoute = async ({ url }) => textFile(url.pathname, bibtexFile(await editionItems()));
