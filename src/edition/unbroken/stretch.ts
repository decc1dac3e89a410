/** Part of a text, offsets in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** Words that are longer, in UTF-16 units, than a short line are left to break. */
export const longestHeld = 34;
