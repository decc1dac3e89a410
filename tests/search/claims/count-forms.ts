/** Counts words in what an edition prints, by nothing but its texts. */

import { Converter } from 'opencc-js';

/** Something printed that can be found: a passage of the witness, a note, or a reading of another text. */
export interface Printed {
  id: string;
  of: 'text' | 'note' | 'reading';
  /** With simplified characters for traditional ones. */
  text: string;
  /** Equal for lines that only the end of a line parts. */
  block: string;
}

/** Where a form stands: the printed texts that it touches, and its first and last word in the first of them. */
export interface Place {
  form: string;
  ids: string[];
  from: number;
  to: number;
}

const wordPattern = /[\p{L}\p{N}]+/gu;
const anyHyphen = '[-‐‑–\u00ad]?';

/** Traditional characters as the simplified ones that they are. */
export const simplified = Converter({ from: 't', to: 'cn' });

/** A form as a pattern: whatever signs stand between its words, hyphens within them or not. */
function patternOf(form: string): string {
  return (simplified(form).match(wordPattern) ?? []).map((word) => [...word].join(/\d/u.test(word) ? '' : anyHyphen)).join(String.raw`[^\p{L}\p{N}]+`);
}

/** Every place of some forms; where one form is part of a longer one, the longer. */
export function placesOf(forms: readonly string[], printed: readonly Printed[]): Place[] {
  const known = [...new Set(forms)].filter((form) => /[\p{L}\p{N}]/u.test(form)).sort((a, b) => b.length - a.length);
  if (known.length === 0) return [];
  const sought = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${known.map((form) => `(${patternOf(form)})`).join('|')})(?![\p{L}\p{N}])`, 'giu');
  return [...Map.groupBy(printed, ({ block }) => block).values()].flatMap((block) => {
    const text = block.map((each) => each.text).join('\n');
    return [...text.matchAll(sought)].map((match): Place => {
      const form = known[match.slice(1).findIndex(Boolean)] ?? '';
      let start = 0;
      const touched: string[] = [];
      let from = 0;
      for (const each of block) {
        const end = start + each.text.length;
        if (match.index < end && match.index + match[0].length > start) {
          if (touched.length === 0) from = wordsIn(each.text.slice(0, match.index - start));
          touched.push(each.id);
        }
        start = end + 1;
      }
      return { form, ids: touched, from, to: from + wordsIn(match[0]) - 1 };
    });
  });
}

function wordsIn(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}

/** How often each form stands, in the order in which they are given. */
export function countsOf(forms: readonly string[], printed: readonly Printed[]): number[] {
  const places = placesOf(forms, printed);
  return forms.map((form) => places.filter((place) => place.form === form).length);
}
