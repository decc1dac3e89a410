import type { APIRoute } from 'astro';
import { paths } from '../edition/addresses.ts';
import { toOpenSearch } from '../export/opensearch/to-opensearch.ts';
import { getEdition } from '../site/content/edition.ts';
import { publicAddress } from '../site/public-address.ts';
import { textFile } from '../site/text-file.ts';

export const GET: APIRoute = async ({ url }) => {
  const { identity } = await getEdition();
  return textFile(url.pathname, toOpenSearch(identity, publicAddress(paths.search), publicAddress('/icon.svg')));
};
