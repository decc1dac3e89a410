import type { Edition, Telegram } from '../../edition/model.ts';
import { namesById } from '../../edition/names-by-id.ts';
import { itemsOf, telegramToCsl, type BibliographicContext } from '../../export/citation/to-csl.ts';
import type { CslItem } from '../../export/citation/csl-item.ts';
import { paths } from '../../edition/addresses.ts';
import { onceFor } from '../content/reads.ts';
import { publicAddress } from '../public-address.ts';

/** What references to an edition need of it, with its public addresses. */
export const bibliographicContextOf = onceFor(({ identity, names }: Edition): BibliographicContext => ({
  identity,
  names: namesById({ names }),
  address: publicAddress(paths.home),
  addressOf: (number: number) => publicAddress(paths.telegram(number)),
}));

/** The item of one telegram, for a file of references. */
export function telegramItems(edition: Edition, telegram: Telegram): CslItem[] {
  return [telegramToCsl(telegram, bibliographicContextOf(edition))];
}

/** The items of the edition and of all its telegrams, for a file of references. */
export function editionItems(edition: Edition): CslItem[] {
  return itemsOf(edition, bibliographicContextOf(edition));
}
