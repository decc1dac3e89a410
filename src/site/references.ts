import type { Edition } from '../edition/model.ts';
import { itemsOf, telegramToCsl, type BibliographicContext } from '../export/citation/to-csl.ts';
import type { CslItem } from '../export/citation/csl-item.ts';
import { paths } from './addresses.ts';
import { getEdition } from './edition.ts';
import { publicAddress } from './public-address.ts';
import type { TelegramProps } from './telegram-forms.ts';

const contexts = new WeakMap<Edition, BibliographicContext>();

/** What references to an edition need of it, with its public addresses. */
export function bibliographicContextOf(edition: Edition): BibliographicContext {
  const known = contexts.get(edition);
  if (known) return known;
  const { identity, names } = edition;
  const context = {
    identity,
    names: new Map(names.map((name) => [name.id, name])),
    address: publicAddress(paths.home),
    addressOf: (number: number) => publicAddress(paths.telegram(number)),
  };
  contexts.set(edition, context);
  return context;
}

/** The item of one telegram, for a file of references. */
export async function telegramItems({ telegram }: TelegramProps): Promise<CslItem[]> {
  return [telegramToCsl(telegram, bibliographicContextOf(await getEdition()))];
}

/** The items of the edition and of all its telegrams, for a file of references. */
export async function editionItems(): Promise<CslItem[]> {
  const edition = await getEdition();
  return itemsOf(edition, bibliographicContextOf(edition));
}
