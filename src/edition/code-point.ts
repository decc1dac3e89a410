/** A character by its number in Unicode, `U+2018`, as the standard writes it (section A.1). */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
