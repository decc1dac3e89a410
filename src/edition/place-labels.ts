import type { DocumentKind } from './document-kinds.ts';
import { inOneList } from './in-one-list.ts';
import type { PassageId } from './ids.ts';
import type { Passage, PassageKind } from './model.ts';
import { partsOfPassageId } from './passage-id.ts';

/** A telegram, or a paragraph of one; without a number the front matter. */
export interface Place {
  telegram: number | null;
  kind: DocumentKind | null;
  paragraph: number | null;
}

/** A place in the edition as print names it: "telegram 3, ¶5". */
export function placeLabel({ telegram, kind, paragraph }: Place): string {
  const document = telegram === null ? 'front matter' : `${kind ?? 'document'} ${telegram}`;
  return paragraph === null ? document : `${document}, ¶${paragraph}`;
}

/** Several places: "telegram 1 and telegram 2, ¶3". */
export function listOfPlaces(places: readonly Place[]): string {
  return inOneList(places.map(placeLabel));
}

/** What passages of a kind are called where they are counted, one and several, and what one is called within its telegram, where it needs fewer words. */
const kindWords: Readonly<Record<PassageKind, { one: string; several: string; within?: string }>> = {
  paragraph: { one: 'paragraph', several: 'paragraphs' },
  heading: { one: 'heading', several: 'headings' },
  salutation: { one: 'salutation', several: 'salutations' },
  closing: { one: 'closing formula', several: 'closing formulas' },
  dateline: { one: 'date', several: 'dates' },
  signed: { one: 'signature', several: 'signatures' },
  front: { one: 'line of the title page', several: 'lines of the title page', within: 'front matter' },
  sourceNote: { one: 'note of the source', several: 'notes of the source', within: 'note' },
};

/** So many passages of a kind: "3 paragraphs", "1 date". */
export function countOfKind(kind: PassageKind, count: number): string {
  return `${count} ${count === 1 ? kindWords[kind].one : kindWords[kind].several}`;
}

/** What a passage of a kind is called by itself: "closing formula". */
export function kindInWords(kind: PassageKind): string {
  return kindWords[kind].one;
}

/** What a part of a telegram that is no paragraph is called, by what its id says of it: `heading`, `s` for a note of the source. */
export function partInWords(part: string): string {
  const [, words] = Object.entries(kindWords).find(([kind]) => kind === (part === 's' ? 'sourceNote' : part)) ?? [];
  return words ? words.within ?? words.one : part;
}

/** Where in its telegram, or in the front matter, a passage stands: "¶7", "heading", "front matter". */
export function placeWithin({ kind, paragraph }: Pick<Passage, 'kind' | 'paragraph'>): string {
  return kind === 'paragraph' ? `¶${paragraph ?? ''}` : partInWords(kind);
}

/** The same by the passage's id alone. */
export function placeWithinOfId(id: PassageId): string {
  const { part, number } = partsOfPassageId(id);
  return part === 'p' ? `¶${number ?? ''}` : partInWords(part === '' ? 'front' : part);
}
