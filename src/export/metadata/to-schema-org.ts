/** The edition, its telegrams and its names in the vocabulary of schema.org, as JSON-LD 1.1. */
import { abstractOf } from '../../edition/summary.ts';
import { conceptUri } from '../../edition/concept-uri.ts';
import { fullTitle, isoDate, sendersOf, spanOf } from '../../edition/edition-facts.ts';
import type { NameId } from '../../edition/ids.ts';
import type { Edition, Name, NameKind, Telegram } from '../../edition/model.ts';
import { doiAddress, orcidAddress } from '../../edition/responsibility.ts';
import type { Surroundings } from '../../edition/surroundings.ts';
import { capitalised } from '../../edition/document-kinds.ts';
import { telegramTitle } from '../../edition/telegram-labels.ts';
import { paths } from '../../edition/addresses.ts';
import type { AlternateForm, JsonLd } from './page-metadata.ts';

/** What the statements need beside their subject. */
export interface SchemaContext {
  identity: Edition['identity'];
  names: ReadonlyMap<NameId, Name>;
  /** Absolute address of a path below the base; it names the thing that the page is about. */
  addressOf: (path: string) => string;
}

const context = { '@context': 'https://schema.org' } as const;

/**
 * A telegram as a message that is part of the edition.
 * @param forms other forms to name; a page leads to them by links of its own
 */
export function telegramToSchema(telegram: Telegram, around: Pick<Surroundings, 'answers' | 'continues' | 'mentions'>, forms: readonly AlternateForm[], { identity, names, addressOf }: SchemaContext): JsonLd {
  const { number, senders, addressees, date } = telegram;
  const address = addressOf(paths.telegram(number));
  const mentioned = [...new Set(around.mentions.map(({ name }) => name))];
  const referredTo = [...around.answers, ...around.continues].map((other) => ({ '@id': addressOf(paths.telegram(other.number)) }));
  return {
    ...context,
    '@type': 'Message',
    '@id': address,
    url: address,
    name: telegramTitle(telegram, names),
    genre: capitalised(telegram.kind),
    sender: oneOrSeveral(senders.map((id) => party(id, names, addressOf))),
    recipient: oneOrSeveral(addressees.map((id) => party(id, names, addressOf))),
    author: oneOrSeveral(senders.map((id) => ({ '@id': addressOf(paths.name(id)) }))),
    // A span of days is an interval (ISO 8601-1, 5.5.2).
    dateCreated: isoDate(date),
    inLanguage: identity.language,
    abstract: abstractOf(telegram),
    position: number,
    isPartOf: { '@type': 'Collection', '@id': addressOf(paths.home), name: fullTitle(identity) },
    mentions: mentioned.length > 0 ? mentioned.map((id) => ({ '@id': addressOf(paths.name(id)) })) : undefined,
    citation: referredTo.length > 0 ? referredTo : undefined,
    encoding: forms.length === 0 ? undefined : forms.map(({ path, type }) => ({ '@type': 'MediaObject', contentUrl: addressOf(path), encodingFormat: type })),
    copyrightNotice: identity.rights.text,
    sdLicense: identity.rights.notesLicence,
  };
}

/**
 * The edition as a collection.
 * @param parts the telegrams to name as its parts
 */
export function editionToSchema({ telegrams }: Pick<Edition, 'telegrams'>, parts: readonly Telegram[], { identity, names, addressOf }: SchemaContext): JsonLd {
  const { description, language, version, released, responsibility: { editors, body, contact, repository, doi }, rights } = identity;
  const span = spanOf({ telegrams });
  return {
    ...context,
    '@type': 'Collection',
    '@id': addressOf(paths.home),
    url: addressOf(paths.home),
    name: fullTitle(identity),
    description,
    inLanguage: language,
    version,
    datePublished: released,
    temporalCoverage: span === null ? undefined : isoDate(span),
    author: sendersOf({ telegrams }).map((id) => party(id, names, addressOf)),
    editor: editors.length === 0 ? undefined : editors.map(({ label, orcid }) => ({ '@type': 'Person', '@id': orcid === null ? undefined : orcidAddress(orcid), name: label })),
    publisher: body === null ? undefined : { '@type': 'Organization', name: body, email: contact ?? undefined },
    identifier: doi === null ? undefined : { '@type': 'PropertyValue', propertyID: 'DOI', value: doi, url: doiAddress(doi) },
    isBasedOn: repository ?? undefined,
    isAccessibleForFree: true,
    copyrightNotice: `${rights.text} ${rights.notes}`,
    sdLicense: rights.notesLicence,
    hasPart: parts.length === 0 ? undefined : parts.map((telegram) => ({
      '@type': 'Message', '@id': addressOf(paths.telegram(telegram.number)), name: telegramTitle(telegram, names), position: telegram.number,
    })),
  };
}

/** The site, and how it is searched. */
export function siteToSchema({ identity, addressOf }: Pick<SchemaContext, 'identity' | 'addressOf'>): JsonLd {
  return {
    ...context,
    '@type': 'WebSite',
    '@id': `${addressOf(paths.home)}#site`,
    url: addressOf(paths.home),
    name: identity.title,
    alternateName: fullTitle(identity),
    inLanguage: identity.language,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${addressOf(paths.search)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/**
 * The way from the title page to a page.
 * @param way names and paths of the pages below the title page, the page itself last
 */
export function trailToSchema(way: readonly { name: string; path: string }[], { identity, addressOf }: Pick<SchemaContext, 'identity' | 'addressOf'>): JsonLd {
  return {
    ...context,
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: identity.title, path: paths.home }, ...way].map(({ name, path }, at) => ({
      '@type': 'ListItem', position: at + 1, name, item: addressOf(path),
    })),
  };
}

const types: Readonly<Record<NameKind, string>> = { person: 'Person', organisation: 'Organization', place: 'Place', work: 'CreativeWork' };

/** A name of the index. What the editors only infer stands in the description, which says so. */
export function nameToSchema(name: Name, { addressOf }: Pick<SchemaContext, 'addressOf'>): JsonLd {
  const { id, kind, label, printed, alsoKnownAs, gloss, life, certainty, authorities } = name;
  const isCertain = certainty === 'certain';
  const others = [...new Set([...printed, ...(isCertain ? alsoKnownAs.map(({ text }) => text) : [])])].filter((form) => form !== label);
  const [, born, died] = /^(\d{4})–(\d{4})$/u.exec(life ?? '') ?? [];
  const address = addressOf(paths.name(id));
  return {
    ...context,
    '@type': types[kind],
    '@id': address,
    url: address,
    name: label,
    alternateName: others.length > 0 ? others : undefined,
    description: gloss === '' ? undefined : gloss,
    ...(kind === 'person' && { birthDate: born, deathDate: died }),
    sameAs: isCertain && authorities.length > 0 ? authorities.map(conceptUri) : undefined,
  };
}

function party(id: NameId, names: SchemaContext['names'], addressOf: SchemaContext['addressOf']): JsonLd {
  const name = names.get(id);
  return { '@type': types[name?.kind ?? 'person'], '@id': addressOf(paths.name(id)), name: name?.label ?? id };
}

/** A property of JSON-LD has one value, or an array of several. */
function oneOrSeveral<Value>(values: readonly Value[]): Value | readonly Value[] {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}
