import type { Passage, PassageKind } from '../edition/model.ts';

/** What a passage that is no paragraph is called. */
const kindLabels: Record<Exclude<PassageKind, 'paragraph'>, string> = {
  front: 'front matter', heading: 'heading', salutation: 'salutation', closing: 'closing words', dateline: 'date', signed: 'signature', sourceNote: 'note',
};

/** Where in its telegram, or in the front matter, a passage stands: "¶7", "heading", "front matter". */
export function placeWithin({ kind, paragraph }: Pick<Passage, 'kind' | 'paragraph'>): string {
  return kind === 'paragraph' ? `¶${paragraph ?? ''}` : kindLabels[kind];
}
