import type { APIRoute } from 'astro';
import { surroundingsOf } from '../edition/surroundings.ts';
import { editionToTei, teiFile } from '../export/tei/to-tei.ts';
import { getEdition } from '../site/edition.ts';
import { publicAddress } from '../site/public-address.ts';
import { textFile } from '../site/telegram-forms.ts';

export const GET: APIRoute = async ({ url }) => {
  const edition = await getEdition();
  return textFile(url.pathname, teiFile(editionToTei(edition, surroundingsOf(edition), publicAddress)));
};
