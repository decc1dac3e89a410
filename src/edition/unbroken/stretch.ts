/** Part of a text, offsets in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** The parts of a text that a pattern with the flag `g` finds. To ask for all matches would make a pattern of it anew for each text. */
export function stretchesOf(pattern: RegExp, text: string): Stretch[] {
  const found: Stretch[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push({ start: match.index, end: pattern.lastIndex });
  return found;
}

/** Words that are longer, in UTF-16 units, than a short line are left to break. */
export const longestHeld = 34;
