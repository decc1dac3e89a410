import { type DateSpan, dateAt } from './dates/date-in-query.ts';
import { waysOfDate } from './dates/date-ways.ts';
import { compoundsOf, type FoldedWord, wordsOf } from './fold.ts';
import type { GuideName } from './guide.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameForms } from './name-forms.ts';
import { isKnown, isUnspaced, keyOf, literalPattern, type Pattern, type Step } from './pattern.ts';
import type { Query, QueryPart } from './query/query.ts';
import type { Way } from './way.ts';

/** One thing that a query asks for: a word, a name, a date or a phrase, with all that counts as finding it. */
export interface Term {
  kind: 'word' | 'name' | 'date' | 'phrase';
  /** As typed, without quotation marks. */
  typed: string;
  /** What is searched, the words as typed first; empty where the text has no word like it. */
  ways: Way[];
  /** What is searched as well where the text, notes aside, has not the words of a phrase: what else the name or date in it is called. */
  instead: Way[];
  /** Words of it that the text does not have; then nothing can be found. */
  missing: string[];
  /** Names of which it is a form. */
  names: GuideName[];
  /** The date that it is; null where it is none. */
  date: DateSpan | null;
  /** Whether it is a word that decides nothing beside others: "who", "are". */
  optional: boolean;
  /** Whether what has it is left out. */
  excluded: boolean;
  /** Terms with the same number stand for each other: one of them is enough. */
  clause: number;
}

/** Most words that a beginning stands for. */
const mostBeginnings = 24;

type Bare = Omit<Term, 'excluded' | 'clause'>;

/** What each part of a query asks for. */
export function termsOf(query: Query, lexicon: Lexicon, forms: NameForms): Term[] {
  const terms: Term[] = [];
  for (const part of query.parts) {
    const found = part.kind === 'phrase' ? [phraseTerm(part, lexicon, forms)] : wordTerms(part, lexicon, forms);
    found.forEach((term, index) => {
      const before = terms.at(-1);
      const isAlternative = part.alternative && index === 0 && before !== undefined && !before.excluded && !part.excluded;
      const clause = isAlternative ? before.clause : (before?.clause ?? -1) + 1;
      // What is typed twice is asked once.
      if (!isAlternative && terms.some((other) => other.excluded === part.excluded && other.kind === term.kind && other.typed.toLowerCase() === term.typed.toLowerCase())) return;
      terms.push({ ...term, excluded: part.excluded, clause, optional: term.optional && !part.excluded && !part.alternative });
    });
  }
  const decides = terms.some(({ excluded, optional }) => !excluded && !optional);
  return decides ? terms : terms.map((term) => ({ ...term, optional: false }));
}

function phraseTerm({ text, compounds, last }: QueryPart, lexicon: Lexicon, forms: NameForms): Bare {
  const literal = literalPattern(compounds, lexicon);
  const pattern = last === 'whole' ? literal : [...literal.slice(0, -1), ...literal.slice(-1).map((step) => withBeginnings(step, last, lexicon))];
  const missing = pattern.some((step) => !canBe(step, lexicon)) ? missingIn(text, compounds, lexicon) : [];
  const ways: Way[] = missing.length > 0 ? [] : [{ pattern, label: text, reason: 'typed' }];
  const names = namesOf(compounds, lexicon, forms);
  const date = dateAt(compounds, 0);
  const isDate = date !== null && date.length === compounds.length;
  const instead = [...printedWays(names, compounds, lexicon), ...(isDate ? waysOfDate(date.span, lexicon).filter((way) => canStand(way.pattern, lexicon)) : [])];
  return { kind: 'phrase', typed: text, ways, instead, missing: [...new Set(missing)], names, date: isDate ? date.span : null, optional: false };
}

/** Words of a phrase that the text has not; letters of a script without spaces are told as one. */
function missingIn(text: string, compounds: readonly FoldedWord[][], lexicon: Lexicon): string[] {
  return compounds.flatMap((compound) => (canStand(literalPattern([compound], lexicon), lexicon) ? [] : [typedOf(text, [compound])]));
}

/** The last word of a phrase may be the beginning of one. */
function withBeginnings(step: Step, last: 'typing' | 'beginning', lexicon: Lexicon): Step {
  const word = step[0]?.length === 1 ? step[0][0] : undefined;
  if (word === undefined || (last === 'typing' && lexicon.has(word))) return step;
  const begun = lexicon.beginningWith(word).slice(0, mostBeginnings).map((other) => [other]);
  return begun.length > 0 ? begun : step;
}

/** Dates and names are taken first, the longest that begins at each word; what is left are single words. */
function wordTerms(part: QueryPart, lexicon: Lexicon, forms: NameForms): Bare[] {
  const { text, last } = part;
  const compounds = part.compounds.flatMap((compound) => (isUnspaced(compound) ? namesApart(compound, lexicon, forms) : [compound]));
  const terms: Bare[] = [];
  for (let at = 0; at < compounds.length;) {
    const date = last === 'whole' ? dateAt(compounds, at) : null;
    const length = date?.length ?? (last === 'whole' ? longestName(compounds.slice(at, at + forms.longest), lexicon, forms) : 0);
    const taken = compounds.slice(at, at + Math.max(1, length));
    const typed = typedOf(text, taken);
    terms.push(date ? dateTerm(typed, date.span, lexicon) : length > 0 ? nameTerm(typed, taken, lexicon, forms) : wordTerm(typed, taken.flat(), last, lexicon));
    at += taken.length;
  }
  return terms;
}

/** Letters without spaces, taken apart where a name begins or ends. */
function namesApart(compound: readonly FoldedWord[], lexicon: Lexicon, forms: NameForms): FoldedWord[][] {
  const found: FoldedWord[][] = [];
  let rest: FoldedWord[] = [];
  const close = () => {
    if (rest.length > 0) found.push(rest);
    rest = [];
  };
  for (let at = 0; at < compound.length;) {
    let end = Math.min(compound.length, at + forms.longest);
    while (end > at && namesOf([compound.slice(at, end)], lexicon, forms).length === 0) end -= 1;
    if (end > at) {
      close();
      found.push(compound.slice(at, end));
      at = end;
    } else {
      rest.push(...compound.slice(at, at + 1));
      at += 1;
    }
  }
  close();
  return found;
}

function longestName(compounds: readonly FoldedWord[][], lexicon: Lexicon, forms: NameForms): number {
  for (let length = compounds.length; length > 0; length -= 1) {
    if (namesOf(compounds.slice(0, length), lexicon, forms).length > 0) return length;
  }
  return 0;
}

/** Names of which the words are a form. Letters that are also a common word of the text are an acronym only in capitals: "US". */
function namesOf(compounds: readonly FoldedWord[][], lexicon: Lexicon, forms: NameForms): GuideName[] {
  if (isOrdinaryWord(compounds, lexicon) && !compounds.flat().every(({ capital }) => capital)) return [];
  const names = forms.namesOf(compounds);
  // "Mao's" is the name as "Mao" is.
  return names.length > 0 || !isPossessive(compounds.at(-1) ?? []) ? names : forms.namesOf([...compounds.slice(0, -1), compounds.at(-1)?.slice(0, -1) ?? []]);
}

/** Whether letters end with an apostrophe and s. */
function isPossessive(compound: readonly FoldedWord[]): boolean {
  const last = compound.at(-1);
  return compound.length > 1 && last?.word === 's' && last.joint === 'apostrophe';
}

function isOrdinaryWord(compounds: readonly FoldedWord[][], lexicon: Lexicon): boolean {
  const word = compounds.flat().map((each) => each.word).join('');
  return word.length < 4 && lexicon.has(word) && lexicon.printed(word) === word && /^\p{L}+$/u.test(word) && !isUnspaced(compounds[0] ?? []);
}

function nameTerm(typed: string, compounds: readonly FoldedWord[][], lexicon: Lexicon, forms: NameForms): Bare {
  const names = namesOf(compounds, lexicon, forms);
  const single = compounds.length === 1 && compounds[0]?.length === 1 ? compounds[0][0] : undefined;
  const endings = single ? wordWays(typed, single.word, 'whole', lexicon).filter(({ reason }) => reason !== 'beginning') : [];
  const literal: Way = { pattern: literalPattern(compounds, lexicon), label: typed, reason: 'typed' };
  // "US" asks for no "us".
  const own = isOrdinaryWord(compounds, lexicon) ? [] : [literal, ...endings];
  const ways = unlike([...own, ...printedWays(names, compounds, lexicon)]).filter(({ pattern }) => canStand(pattern, lexicon));
  return { kind: 'name', typed, ways, instead: [], missing: ways.length > 0 ? [] : [typed], names, date: null, optional: false };
}

/** What the text prints for names. */
function printedWays(names: readonly GuideName[], typed: readonly FoldedWord[][], lexicon: Lexicon): Way[] {
  const words = (compounds: readonly FoldedWord[][]) => compounds.flat().map(({ word }) => word).join(' ');
  return names.flatMap((name) => name.printed).map((form): Way => {
    const compounds = compoundsOf(wordsOf(form));
    return { pattern: literalPattern(compounds, lexicon), label: form, reason: words(compounds) === words(typed) ? 'typed' : 'name' };
  });
}

function dateTerm(typed: string, span: DateSpan, lexicon: Lexicon): Bare {
  const ways = unlike(waysOfDate(span, lexicon)).filter(({ pattern }) => canStand(pattern, lexicon));
  return { kind: 'date', typed, ways, instead: [], missing: [], names: [], date: span, optional: false };
}

function wordTerm(typed: string, words: readonly FoldedWord[], last: QueryPart['last'], lexicon: Lexicon): Bare {
  const [first, second] = words;
  // An unquoted "party's" asks for the word as "party" does.
  const asked = isPossessive(words) ? words.slice(0, -1) : [...words];
  const ways = first && asked.length === 1 && !isUnspaced(words)
    ? wordWays(typed, first.word, last, lexicon)
    : [{ pattern: literalPattern([asked], lexicon), label: typed, reason: 'typed' as const }].filter(({ pattern }) => canStand(pattern, lexicon));
  const optional = first !== undefined && second === undefined && last === 'whole' && lexicon.isFunctionWord(first.word);
  return { kind: 'word', typed, ways, instead: [], missing: ways.length > 0 ? [] : [typed], names: [], date: null, optional };
}

/** A word, and the words that differ from it in their ending; where the text has not the word itself, also the words that it begins. */
function wordWays(typed: string, word: string, last: QueryPart['last'], lexicon: Lexicon): Way[] {
  const begun = lexicon.beginningWith(word).slice(0, mostBeginnings)
    .map((other): Way => ({ pattern: [[[other]]], label: lexicon.printed(other), reason: other === word ? 'typed' : 'beginning' }));
  if (last === 'beginning') return begun;
  const alike = lexicon.inflectionsOf(word).map((other): Way => ({ pattern: [[[other]]], label: lexicon.printed(other), reason: other === word ? 'typed' : 'ending' }));
  const ways = [...alike, ...lexicon.partsOf(word).map(({ parts, printed }): Way => ({ pattern: [[parts]], label: printed, reason: 'ending' }))];
  // Capital letters are an acronym, and no beginning of a word.
  if (ways[0]?.reason === 'typed' || word.length < 2 || /^\p{Lu}+$/u.test(typed)) return ways;
  return unlike([...ways, ...begun]);
}

function canStand(pattern: Pattern, lexicon: Lexicon): boolean {
  return pattern.every((step) => canBe(step, lexicon));
}

function canBe(step: Step, lexicon: Lexicon): boolean {
  return step.some((way) => isKnown(way, lexicon));
}

function unlike(ways: readonly Way[]): Way[] {
  const met = new Set<string>();
  return ways.filter(({ pattern }) => {
    const key = keyOf(pattern);
    return !met.has(key) && met.add(key);
  });
}

/** The reader's own characters from the first of some words to the last. */
export function typedOf(text: string, compounds: readonly FoldedWord[][]): string {
  const words = compounds.flat();
  return text.slice(words[0]?.start, words.at(-1)?.end);
}
