/**
 * Telegrams and the edition as `meta` elements that reference managers read. Measured with Zotero:
 * the type of the Bibliographic Ontology makes a letter, and only its own vocabulary knows recipients.
 */
import { abstractOf } from '../../edition/summary.ts';
import { bibliographicName } from '../../edition/bibliographic-name.ts';
import { dateWithDoubt, fullTitle, sendersOf } from '../../edition/edition-facts.ts';
import type { NameId } from '../../edition/ids.ts';
import { capitalised } from '../../edition/document-kinds.ts';
import type { Edition, Name, Telegram } from '../../edition/model.ts';
import { numberedLabel } from '../../edition/telegram-labels.ts';
import type { ReferenceMeta } from './page-metadata.ts';

type Names = ReadonlyMap<NameId, Name>;

/** Addresses of the vocabularies whose prefixes the names of the elements have (DCMI, Expressing Dublin Core in HTML). */
export const vocabularies = [
  { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
  { rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' },
] as const;

/** A telegram as a letter from its sender to its addressee. */
export function telegramToReference(telegram: Telegram, { identity }: Pick<Edition, 'identity'>, names: Names): ReferenceMeta[] {
  return [
    { name: 'bibo:type', content: 'Letter' },
    { name: 'DC.type', content: capitalised(telegram.kind) },
    { name: 'DC.title', content: numberedLabel(telegram) },
    ...telegram.senders.map((id) => ({ name: 'DC.creator', content: nameOf(id, names) })),
    ...telegram.addressees.map((id) => ({ name: 'z:recipients', content: nameOf(id, names) })),
    { name: 'DC.date', content: dateWithDoubt(telegram.date) },
    { name: 'DC.language', content: identity.language },
    ...responsible(identity),
    { name: 'DCTERMS.abstract', content: abstractOf(telegram) },
  ];
}

/** The edition as a book by those who wrote, in the order in which they first did. */
export function editionToReference({ identity, telegrams }: Pick<Edition, 'identity' | 'telegrams'>, names: Names): ReferenceMeta[] {
  const { released, language, description } = identity;
  return [
    { name: 'bibo:type', content: 'Book' },
    { name: 'DC.title', content: fullTitle(identity) },
    ...sendersOf({ telegrams }).map((id) => ({ name: 'DC.creator', content: nameOf(id, names) })),
    { name: 'DC.date', content: released },
    { name: 'DC.language', content: language },
    ...responsible(identity),
    { name: 'DCTERMS.abstract', content: description },
  ];
}

function responsible({ rights, responsibility: { body } }: Edition['identity']): ReferenceMeta[] {
  return [...(body === null ? [] : [{ name: 'DC.publisher', content: body }]), { name: 'DC.rights', content: rights.text }];
}

/** A comma inverts a name that is printed given name first; the others are printed as they stand, for a comma would turn them round. */
function nameOf(id: NameId, names: Names): string {
  const name = names.get(id);
  if (!name) return id;
  const parts = bibliographicName(name);
  return parts.order === 'given-first' ? `${parts.family}, ${parts.given}` : name.label;
}
