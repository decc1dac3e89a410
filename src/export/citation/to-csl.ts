/** Bibliographic items of the edition and its telegrams, as CSL-JSON. */
import { abstractOf } from '../../edition/summary.ts';
import { bibliographicName } from '../../edition/bibliographic-name.ts';
import { capitalised } from '../../edition/document-kinds.ts';
import { endsOf } from '../../edition/dates.ts';
import { fullTitle, sendersOf } from '../../edition/edition-facts.ts';
import type { CalendarDay, NameId } from '../../edition/ids.ts';
import type { Edition, EditionDate, Identity, Name, Telegram } from '../../edition/model.ts';
import { numberedLabel } from '../../edition/telegram-labels.ts';
import type { CslDate, CslEdition, CslItem, CslName, CslTelegram } from './csl-item.ts';

/** What an item needs of the edition. */
export interface BibliographicContext {
  identity: Identity;
  names: ReadonlyMap<NameId, Pick<Name, 'kind' | 'label' | 'sortLabel'>>;
  /** Absolute address of the edition. */
  address: string;
  /** Absolute address of a telegram, by its number. */
  addressOf: (number: number) => string;
}

/** The item of one telegram. */
export function telegramToCsl(telegram: Telegram, { identity, names, addressOf }: BibliographicContext): CslTelegram {
  const { id, number, senders, addressees, date } = telegram;
  return {
    id: `${senders[0] ?? 'anonymous'}-${yearOf(date.from)}-${id}`,
    type: 'personal_communication',
    title: numberedLabel(telegram),
    author: senders.map((sender) => nameToCsl(sender, names)),
    recipient: addressees.map((addressee) => nameToCsl(addressee, names)),
    issued: dateToCsl(date),
    genre: capitalised(telegram.kind),
    number: String(number),
    'container-title': fullTitle(identity),
    ...responsible(identity),
    version: identity.version,
    'available-date': dateToCsl({ from: identity.released, to: identity.released }),
    URL: addressOf(number),
    language: identity.language,
    abstract: abstractOf(telegram),
  };
}

/** The item of the edition as a whole; its authors are those who wrote, in the order in which they first did. */
export function editionToCsl(telegrams: readonly Telegram[], { identity, names, address }: BibliographicContext): CslEdition {
  const { released, responsibility: { doi } } = identity;
  return {
    id: `edition-${yearOf(released)}`,
    type: 'book',
    title: fullTitle(identity),
    'title-short': identity.title,
    author: sendersOf({ telegrams }).map((sender) => nameToCsl(sender, names)),
    issued: dateToCsl({ from: released, to: released }),
    ...responsible(identity),
    ...(doi !== null && { DOI: doi }),
    edition: identity.version,
    URL: address,
    language: identity.language,
    abstract: identity.description,
  };
}

function responsible({ responsibility: { editors, body } }: Identity): Pick<CslItem, 'publisher' | 'editor'> {
  return {
    ...(editors.length > 0 && { editor: editors.map(({ label, sortLabel }) => partsToCsl({ kind: 'person', label, sortLabel })) }),
    ...(body !== null && { publisher: body }),
  };
}

/** The edition and then each of its telegrams. */
export function itemsOf({ telegrams }: Pick<Edition, 'telegrams'>, context: BibliographicContext): CslItem[] {
  return [editionToCsl(telegrams, context), ...telegrams.map((telegram) => telegramToCsl(telegram, context))];
}

/** A name that is printed family name first stays whole: the standard has no order of the parts that all processors keep. */
function nameToCsl(id: NameId, names: BibliographicContext['names']): CslName {
  const name = names.get(id);
  return name ? partsToCsl(name) : { literal: id };
}

function partsToCsl(name: Pick<Name, 'kind' | 'label' | 'sortLabel'>): CslName {
  const parts = bibliographicName(name);
  return parts.order === 'given-first' ? { family: parts.family, given: parts.given } : { literal: name.label };
}

/** The family names of those who are printed family name first, by what is printed: citations in few words have these alone. */
export function familyNames(names: BibliographicContext['names']): ReadonlyMap<string, string> {
  return new Map([...names.values()].flatMap((name) => {
    const parts = bibliographicName(name);
    return parts.order === 'family-first' ? [[name.label, parts.family]] : [];
  }));
}

function dateToCsl({ from, to, certainty }: EditionDate): CslDate {
  return { 'date-parts': endsOf({ from, to }).map((parts) => parts.map(Number)), ...(certainty === 'probable' ? { circa: true } : {}) };
}

function yearOf(day: CalendarDay): string {
  return String(Number(day.split('-')[0]));
}
