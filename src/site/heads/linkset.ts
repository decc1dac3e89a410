import { paths } from '../../edition/addresses.ts';
import type { Edition } from '../../edition/model.ts';
import { namesById } from '../../edition/names-by-id.ts';
import { jsonFile } from '../../export/json/to-json.ts';
import { toLinkset } from '../../export/metadata/to-linkset.ts';
import { telegramSignposts } from '../../export/metadata/to-signposts.ts';
import { publicAddress } from '../public-address.ts';
import { editionLinks, telegramForms } from './metadata.ts';

/** The typed links of the title page and of each telegram's page in one file. */
export function linksetOf(edition: Edition): string {
  const context = { identity: edition.identity, names: namesById(edition), addressOf: publicAddress };
  return jsonFile(toLinkset([
    { address: publicAddress(paths.home), signposts: editionLinks(edition) },
    ...edition.telegrams.map((telegram) => ({
      address: publicAddress(paths.telegram(telegram.number)), signposts: telegramSignposts(telegram, telegramForms(telegram), context),
    })),
  ]));
}
