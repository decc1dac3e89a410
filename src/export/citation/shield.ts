/**
 * Keeps the processor from reading markup and quotation marks in an item's words:
 * it takes `<i>` for italics and turns straight marks into curly ones. Noncharacters
 * of Unicode, which no text has, stand in for them meanwhile.
 */

/** Stands for the number of a paragraph. */
export const paragraphSign = '\uFDD0';

const shields: readonly (readonly [character: string, shield: string])[] = [...'<>"\'‘’“”«»'].map((character, at) => [character, String.fromCodePoint(0xFDD1 + at)]);
const shieldOf = new Map(shields);
const characterOf = new Map(shields.map(([character, shield]) => [shield, character]));

const readable = new RegExp(`[${shields.map(([character]) => character).join('')}]`, 'u');

/** Whether words have what the processor would read as markup or a quotation mark. */
export function hasMarkup(words: string): boolean {
  return readable.test(words);
}

/** An object of JSON with its words shielded. */
export function shielded(value: object): object {
  return Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) => [key, shieldedValue(item)]));
}

function shieldedValue(value: unknown): unknown {
  if (typeof value === 'string') return replaced(value, shieldOf);
  if (Array.isArray(value)) return value.map(shieldedValue);
  return typeof value === 'object' && value !== null ? shielded(value) : value;
}

/** Words as they were before they were shielded. */
export function unshielded(text: string): string {
  return replaced(text, characterOf);
}

const replaceable = new RegExp(`[${shields.flat().join('')}]`, 'u');

function replaced(text: string, by: ReadonlyMap<string, string>): string {
  return !replaceable.test(text) ? text : [...text].map((character) => by.get(character) ?? character).join('');
}
