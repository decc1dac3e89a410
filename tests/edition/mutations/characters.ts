/** Kinds of damage to the words of the transcription. */
import type { Chance } from '../../../scripts/synthetic/chance.ts';
import { lineAt, places, replaced, type Kind, type RunsOf, type Spoilt } from './mutation.ts';

/** Cyrillic and Greek letters, and marks, that look like what the source has. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: '\u0430', e: '\u0435', o: '\u043e', c: '\u0441', p: '\u0440', A: '\u0410', E: '\u0415', O: '\u041e', M: '\u041c', T: '\u0422', H: '\u041d',
  I: '\u0399', '‘': '’', '—': '–', '.': '\u2024',
};

/** The kinds, for files whose transcription `runsOf` finds. */
export function characterKinds(runsOf: RunsOf): Kind[] {
  const at = (pattern: RegExp, by: (found: string, chance: Chance) => string): Kind['spoil'] => (text, chance) =>
    spoilAt(text, places(text, runsOf(text), pattern), by, chance);
  return [
    { name: 'a letter becomes another', spoil: at(/\p{L}/gu, (found, chance) => chance.pick([...'abcdefghijklmnoprstuvw'].filter((letter) => letter !== found.toLowerCase()))) },
    { name: 'a letter is added', spoil: at(/\p{L}/gu, (found, chance) => found + chance.pick([...'aeiourst'])) },
    { name: 'a letter is lost', spoil: at(/\B\p{L}\B/gu, () => '') },
    { name: 'a word is lost', spoil: at(/(?<=\p{L} )\p{L}+ (?=\p{L})/gu, () => '') },
    { name: 'a letter changes its case', spoil: at(/\p{L}/gu, (found) => (found === found.toUpperCase() ? found.toLowerCase() : found.toUpperCase())) },
    { name: 'a look-alike stands in its place', spoil: at(/[aeocpAEOMTHI‘—.]/gu, (found) => lookAlikes[found] ?? '') },
    { name: 'a space does not break', spoil: at(/(?<=\S) (?=\S)/gu, () => '\u00a0') },
    { name: 'a space is doubled', spoil: at(/(?<=\S) (?=\S)/gu, () => '  ') },
    { name: 'a space is lost', spoil: at(/(?<=\p{L}) (?=\p{L})/gu, () => '') },
    { name: 'a soft hyphen is hidden in a word', spoil: at(/(?<=\p{L})(?=\p{L})/gu, () => '\u00ad') },
    { name: 'a digit becomes another', spoil: at(/\d/gu, (found) => String((Number(found) + 3) % 10)) },
    { name: 'two neighbours change places', spoil: at(/(\p{Ll})(?!\1)\p{Ll}/gu, (found) => [...found].reverse().join('')) },
  ];
}

function spoilAt(text: string, found: { offset: number; found: string }[], by: (found: string, chance: Chance) => string, chance: Chance): Spoilt | null {
  if (found.length === 0) return null;
  const place = chance.pick(found);
  return {
    text: replaced(text, place.offset, place.offset + place.found.length, by(place.found, chance)),
    lines: [lineAt(text, place.offset)],
  };
}
