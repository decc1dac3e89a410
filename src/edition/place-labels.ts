import type { DocumentKind } from './document-kinds.ts';
import { inOneList } from './in-one-list.ts';
import type { Passage, PassageKind } from './model.ts';

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

/** What a passage that is no paragraph is called. */
const kindLabels: Record<Exclude<PassageKind, 'paragraph'>, string> = {
  front: 'front matter', heading: 'heading', salutation: 'salutation', closing: 'closing words', dateline: 'date', signed: 'signature', sourceNote: 'note',
};

/** What a part of a telegram that is no paragraph is called, by what its id says of it: `heading`, `s` for a note of the source. */
export function partInWords(part: string): string {
  return Object.entries(kindLabels).find(([kind]) => kind === (part === 's' ? 'sourceNote' : part))?.[1] ?? part;
}

/** Where in its telegram, or in the front matter, a passage stands: "¶7", "heading", "front matter". */
export function placeWithin({ kind, paragraph }: Pick<Passage, 'kind' | 'paragraph'>): string {
  return kind === 'paragraph' ? `¶${paragraph ?? ''}` : kindLabels[kind];
}
