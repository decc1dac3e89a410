import { compoundsOf, type FoldedWord, wordsOf } from '../fold.ts';
import type { Lexicon } from '../lexicon.ts';
import type { NameForms } from '../name-forms.ts';
import { nearestOf } from '../nearest-words.ts';
import { isUnspaced } from '../pattern.ts';
import type { Query } from '../query/query.ts';

/** What may be meant by words that the text does not have: whole names, then the nearest words. */
export function suggestionsFor(typed: string, lexicon: Lexicon, forms: NameForms): string[] {
  const found = compoundsOf(wordsOf(typed)).flatMap((compound) => {
    const [first, second] = compound;
    if (!first || isUnspaced(compound) || (second === undefined && lexicon.has(first.word))) return [];
    const isPossessive = second?.word === 's' && second.joint === 'apostrophe' && compound.length === 2;
    return second === undefined || isPossessive ? insteadOfWord(typed, first, lexicon, forms) : insteadOfCompound(compound, lexicon, forms);
  });
  return [...new Set(found)];
}

function insteadOfWord(typed: string, { word, start, end }: FoldedWord, lexicon: Lexicon, forms: NameForms): string[] {
  const words = lexicon.nearest(word);
  const instead = words.length > 0 ? words : lexicon.twoWordsOf(word);
  // Part of a name is no name: the whole is offered.
  const parts = nearestOf(word, forms.words()).flatMap((near) => forms.formsWith(near));
  return [
    ...forms.onePerName([...forms.formsWith(word), ...forms.nearest(word)]),
    ...instead.map((other) => typed.slice(0, start) + other + typed.slice(end)),
    ...forms.onePerName(parts),
  ];
}

/** Words that are written together as the text writes others, or a name. */
function insteadOfCompound(compound: readonly FoldedWord[], lexicon: Lexicon, forms: NameForms): string[] {
  const words = compound.map(({ word }) => word);
  const whole = [...forms.nearest(words.join('')), ...lexicon.nearestJoined(words.join(''))];
  return whole.length > 0 ? whole : words.filter((word) => word.length > 3 && lexicon.has(word)).map((word) => lexicon.printed(word));
}

/** Names that are nearly what was typed, "Chiang Kai-shek" for "Chang Kai-shek": each with the words that it would stand for. */
export function namesMeant({ parts }: Query, forms: NameForms): { typed: string; form: string }[] {
  return parts.flatMap(({ text, compounds }) => {
    const meant: { typed: string; form: string }[] = [];
    for (let at = 0; at < compounds.length; at += 1) {
      for (let length = Math.min(forms.longest, compounds.length - at); length > 1; length -= 1) {
        const run = compounds.slice(at, at + length);
        const [form] = hasName(run, forms) ? [] : forms.nearest(run.flat().map(({ word }) => word).join(''));
        if (form === undefined) continue;
        meant.push({ typed: text.slice(run[0]?.[0]?.start, run.at(-1)?.at(-1)?.end), form });
        at += length - 1;
        break;
      }
    }
    return meant;
  });
}

/** Whether all of the words, or some that follow each other, are a name already. */
function hasName(run: readonly FoldedWord[][], forms: NameForms): boolean {
  return run.some((_, start) => run.slice(start + 1).some((__, index) => forms.namesOf(run.slice(start, start + index + 2)).length > 0));
}

/** A query with other words in the place of what was typed; unchanged where it does not have what was typed. */
export function withInstead(query: string, typed: string, instead: string): string {
  const all = wordsOf(query);
  const sought = wordsOf(typed);
  const first = all.findIndex((_, at) => sought.every(({ word }, index) => all[at + index]?.word === word));
  const start = all[first];
  const end = all[first + sought.length - 1];
  return start && end ? query.slice(0, start.start) + instead + query.slice(end.end) : query;
}

/** A query in which a phrase is words like others. */
export function withoutMarks({ parts }: Query, phrase: string): string {
  return parts.map(({ kind, text }) => (kind === 'phrase' && text !== phrase ? `"${text}"` : text)).join(' ');
}
