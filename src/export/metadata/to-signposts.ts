/** Signposts: typed links by which programs find their way from a page to what it is about (signposting.org, FAIR profile). */
import { conceptUri } from '../../edition/concept-uri.ts';
import { paths } from '../../edition/addresses.ts';
import { sendersOf } from '../../edition/edition-facts.ts';
import type { NameId } from '../../edition/ids.ts';
import type { Edition, Name, Telegram } from '../../edition/model.ts';
import { doiAddress, orcidAddress } from '../../edition/responsibility.ts';
import type { AlternateForm, Signpost } from './page-metadata.ts';

export interface SignpostContext {
  identity: Edition['identity'];
  names: ReadonlyMap<NameId, Name>;
  /** Absolute address of a path below the base. */
  addressOf: (path: string) => string;
}

/** From the page of a telegram. */
export function telegramSignposts({ number, senders }: Telegram, forms: readonly AlternateForm[], context: SignpostContext): Signpost[] {
  const { identity, addressOf } = context;
  return [
    { rel: 'cite-as', href: addressOf(paths.telegram(number)) },
    ...authors(senders, context),
    ...typesOf('Message'),
    ...describedBy(forms, addressOf),
    ...forms.filter(({ holds }) => holds === 'text').map(({ path, type }) => ({ rel: 'item', href: addressOf(path), type })),
    { rel: 'collection', href: addressOf(paths.home), type: 'text/html' },
    licence(identity),
  ];
}

/**
 * From the title page of the edition.
 * @param parts the telegrams to name as its parts
 */
export function editionSignposts(edition: Pick<Edition, 'telegrams'>, parts: readonly Telegram[], forms: readonly AlternateForm[], context: SignpostContext): Signpost[] {
  const { identity, addressOf } = context;
  const { editors, doi } = identity.responsibility;
  return [
    { rel: 'cite-as', href: doi === null ? addressOf(paths.home) : doiAddress(doi) },
    ...authors(sendersOf(edition), context),
    ...editors.flatMap(({ orcid }) => (orcid === null ? [] : [{ rel: 'author', href: orcidAddress(orcid) }])),
    ...typesOf('Collection'),
    ...describedBy(forms, addressOf),
    ...parts.map(({ number }) => ({ rel: 'item', href: addressOf(paths.telegram(number)), type: 'text/html' })),
    licence(identity),
  ];
}

/** Who wrote, by an authority's address where there is one. */
function authors(ids: readonly NameId[], { names, addressOf }: SignpostContext): Signpost[] {
  return ids.map((id) => {
    const [authority] = names.get(id)?.authorities ?? [];
    return { rel: 'author', href: authority ? conceptUri(authority) : addressOf(paths.name(id)) };
  });
}

function typesOf(type: string): Signpost[] {
  return ['AboutPage', type].map((name) => ({ rel: 'type', href: `https://schema.org/${name}` }));
}

function describedBy(forms: readonly AlternateForm[], addressOf: SignpostContext['addressOf']): Signpost[] {
  return forms.filter(({ holds }) => holds === 'facts').map(({ path, type }) => ({ rel: 'describedby', href: addressOf(path), type }));
}

/** The licence is that of the notes and the metadata: the rights in the text are not the edition's to give. */
function licence({ rights }: Edition['identity']): Signpost {
  return { rel: 'license', href: rights.notesLicence, title: rights.notes };
}
