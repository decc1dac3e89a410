import type { APIRoute } from 'astro';
import { surroundingsOf } from '../edition/surroundings.ts';
import { editionToJson, jsonFile } from '../export/json/to-json.ts';
import { getEdition } from '../site/edition.ts';
import { publicAddress } from '../site/public-address.ts';
import { textFile } from '../site/telegram-forms.ts';

export const GET: APIRoute = async ({ url }) => {
  const edition = await getEdition();
  return textFile(url.pathname, jsonFile(editionToJson(edition, surroundingsOf(edition), publicAddress)));
};
