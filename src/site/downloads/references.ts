import type { Edition, Telegram } from '../../edition/model.ts';
import { namesById } from '../../edition/names-by-id.ts';
import { itemsOf, telegramToCsl, type BibliographicContext } from '../../export/citation/to-csl.ts';
import type { CslItem } from '../../export/citation/csl-item.ts';
import { paths } from '../../edition/addresses.ts';
import { publicAddress } from '../public-address.ts';

const contexts = new WeakMap<Edition, BibliographicContext>();

/** What references to an edition need of it, with its public addresses. */
export function bibliographicContextOf(edition: Edition): BibliographicContext {
  const known = contexts.get(edition);
  if (known) return known;
  const { identity, names } = edition;
  const context = {
    identity,
    names: namesById({ names }),
    address: publicAddress(paths.home),
    addressOf: (number: number) => publicAddress(paths.telegram(number)),
  };
  contexts.set(edition, context);
  return context;
}

/** The item of one telegram, for a file of references. */
export function telegramItems(edition: Edition, telegram: Telegram): CslItem[] {
  return [telegramToCsl(telegram, bibliographicContextOf(edition))];
}

/** The items of the edition and of all its telegrams, for a file of references. */
export function editionItems(edition: Edition): CslItem[] {
  return itemsOf(edition, bibliographicContextOf(edition));
}
