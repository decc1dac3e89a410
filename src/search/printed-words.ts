import { compoundsOf, type FoldedWord } from './fold.ts';

/** A text and its words. */
export interface TextOfWords {
  text: string;
  words: readonly FoldedWord[];
}

/**
 * Every word of some texts as they print it, once, in the order of the folded words (UTF-16 units): in small
 * letters where it stands so anywhere, and folded where case is not all that is folded.
 */
export function printedWordsOf(texts: readonly TextOfWords[]): string[] {
  const printed = new Map<string, string>();
  for (const { text, words } of texts) for (const { word, start, end } of words) note(printed, word, text.slice(start, end));
  return inOrder(printed);
}

/** Words that texts write with an apostrophe or hyphen, as they print them: "People’s", "non-interference". */
export function joinedWordsOf(texts: readonly TextOfWords[]): string[] {
  const printed = new Map<string, string>();
  for (const { text, words } of texts) {
    for (const run of compoundsOf(words, ['apostrophe', 'hyphen']).flatMap((compound) => [compound, ...runsByApostrophes(compound)])) {
      if (run.length > 1) note(printed, run.map(joinedWord).join(''), run.map(({ start, end, joint }, index) => sign(index, joint) + text.slice(start, end)).join(''));
    }
  }
  return inOrder(printed);
}

function joinedWord({ word, joint }: FoldedWord, index: number): string {
  return sign(index, joint) + word;
}

function sign(index: number, joint: FoldedWord['joint']): string {
  return index === 0 ? '' : joint === 'apostrophe' ? '’' : '-';
}

function note(printed: Map<string, string>, word: string, form: string): void {
  const known = printed.get(word);
  if (known === form) return;
  const shown = form.toLowerCase() === word ? form : word;
  if (known === undefined || capitals(shown) < capitals(known)) printed.set(word, shown);
}

function capitals(form: string): number {
  return [...form].filter((letter) => letter !== letter.toLowerCase()).length;
}

function inOrder(printed: ReadonlyMap<string, string>): string[] {
  return [...printed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, form]) => form);
}

function runsByApostrophes(compound: readonly FoldedWord[]): FoldedWord[][] {
  const runs: FoldedWord[][] = [];
  for (const word of compound) {
    const last = runs.at(-1);
    if (word.joint === 'apostrophe' && last) last.push(word);
    else runs.push([word]);
  }
  return runs;
}
