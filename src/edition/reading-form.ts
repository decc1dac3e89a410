/** Words in the characters of the reading text, by the edition's rule: from the source's character to the one shown. */
export function readingForm(words: string, marks: Readonly<Record<string, string>>): string {
  return Array.from(words, (character) => (Object.hasOwn(marks, character) ? marks[character] : undefined) ?? character).join('');
}
