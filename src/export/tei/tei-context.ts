import { paths } from '../../edition/addresses.ts';
import type { NameId, PassageId, SourceId } from '../../edition/ids.ts';
import type { EditionDate, Name, NameKind } from '../../edition/model.ts';
import type { PlacedSlip } from './slip-marks.ts';
import { partsOfPassageId } from '../../edition/passage-id.ts';

/** Where a TEI document's pointers lead, and which elements names get. */
export interface TeiContext {
  /** Pointer to a telegram, passage or note: within the document, or to the document that has it. */
  hrefOf: (id: string) => string;
  /** Element for the name of somebody or something: `persName`, `orgName`, `placeName` or `title`. */
  elementOfName: (id: NameId) => string;
  /** BCP 47 tag of the editors' words where it is not that of the text; null where it is. */
  editorsLanguage: string | null;
  /** The slips that are marked at their words, by their passages. */
  slips: ReadonlyMap<PassageId, readonly PlacedSlip[]>;
  /** The day that a telegram's dateline means; null where the document has no dateline. */
  datelineDate: EditionDate | null;
}

/** Makes an absolute address of a path below the base of the site. */
export type AddressOf = (path: string) => string;

const elements: Record<NameKind, string> = { person: 'persName', organisation: 'orgName', place: 'placeName', work: 'title' };

/** The element in which a name of this kind is written. */
export function nameElement(kind: NameKind): string {
  return elements[kind];
}

/** `xml:id` of a name's entry. Names, sources and passages are kept apart by what their ids begin with. */
export function idOfName(id: NameId): string {
  return `name-${id}`;
}

/** `xml:id` of a source's entry. */
export function idOfSource(id: SourceId): string {
  return `source-${id}`;
}

/** `xml:id` of a telegram's `correspDesc`. */
export function idOfCorrespondence(number: number): string {
  return `t${number}-correspondence`;
}

/** Context of the document that has the whole edition. */
export function wholeContext(names: ReadonlyMap<NameId, Name>): TeiContext {
  return {
    hrefOf: (id) => `#${id}`,
    elementOfName: (id) => nameElement(names.get(id)?.kind ?? 'person'),
    editorsLanguage: null,
    slips: new Map(),
    datelineDate: null,
  };
}

/** Context of the document that has one telegram: what it does not have is pointed at in the document that has it. */
export function telegramContext(number: number, names: ReadonlyMap<NameId, Name>, addressOf: AddressOf): TeiContext {
  return {
    ...wholeContext(names),
    hrefOf: (id) => {
      const { telegram } = partsOfPassageId(id);
      if (telegram === number) return `#${id}`;
      return `${addressOf(telegram === null ? paths.editionForm('xml') : paths.telegramForm(telegram, 'xml'))}#${id}`;
    },
  };
}
