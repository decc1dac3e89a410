import type { APIRoute } from 'astro';
import { cmifFile, editionToCmif } from '../export/cmif/to-cmif.ts';
import { getEdition } from '../site/edition.ts';
import { publicAddress } from '../site/public-address.ts';
import { textFile } from '../site/telegram-forms.ts';

export const GET: APIRoute = async ({ url }) => textFile(url.pathname, cmifFile(editionToCmif(await getEdition(), publicAddress)));
