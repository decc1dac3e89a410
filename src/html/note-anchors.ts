import type { Note } from '../edition/model.ts';

/** The rules by which a wide page finds the words that each note belongs to (CSS Anchor Positioning, level 1). */
export function noteAnchors(notes: readonly Note[]): string {
  return notes.flatMap(({ id, references: [mark] }) =>
    (mark === undefined ? [] : [`#${mark}{anchor-name:--${id}}#${id}{position-anchor:--${id}}`])).join('');
}
