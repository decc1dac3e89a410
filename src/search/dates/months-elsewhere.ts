import { monthNames } from '../../edition/dates.ts';
import { wordsOf } from '../fold.ts';

/** Languages in which readers write months, English aside. */
const languages = ['de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'uk'] as const;

/** From a month's name, folded, to its English one. To ask the system for them takes a while, and is done for the first query that may have one. */
let known: ReadonlyMap<string, string> | null = null;

/** Words set apart by spaces, the names of months among them in English. */
export function withEnglishMonths(text: string): string {
  known ??= englishMonths();
  const english = known;
  return text.split(' ').map((word) => english.get(word) ?? word).join(' ');
}

function englishMonths(): Map<string, string> {
  const found = new Map<string, string>();
  for (const language of languages) {
    // A day before it puts the month into the case that stands in dates.
    for (const form of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
      monthNames.forEach((english, index) => {
        const written = format.formatToParts(Date.UTC(2000, index, 1)).find(({ type }) => type === 'month')?.value ?? '';
        const [word, second] = wordsOf(written);
        if (word && !second && /^\p{L}{3,}$/u.test(word.word) && !found.has(word.word)) found.set(word.word, english.toLowerCase());
      });
    }
  }
  return found;
}
