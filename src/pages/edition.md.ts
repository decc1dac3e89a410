import type { APIRoute } from 'astro';
import { editionToMarkdown } from '../export/markdown/to-markdown.ts';
import { getEdition } from '../site/edition.ts';
import { publicAddress } from '../site/public-address.ts';
import { textFile } from '../site/telegram-forms.ts';

export const GET: APIRoute = async ({ url }) => textFile(url.pathname, editionToMarkdown(await getEdition(), publicAddress));
