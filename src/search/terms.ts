import { compoundsOf, type FoldedWord, wordsOf } from './fold.ts';
import type { GuideName } from './guide.ts';
import type { Lexicon } from './lexicon.ts';
import { type NameForms, splitKey } from './name-forms.ts';
import { isKnown, keyOf, literalPattern, type Pattern, type Step } from './pattern.ts';
import type { Query, QueryPart } from './query.ts';

/** One thing that a query asks for: a word, a name or a phrase, with all that counts as finding it. */
export interface Term {
  kind: 'word' | 'name' | 'phrase';
  /** As typed, without quotation marks. */
  typed: string;
  /** What is searched, the words as typed first; empty where the text has no word like it. */
  ways: Way[];
  /** Words of it that the text does not have; then nothing can be found. */
  missing: string[];
  /** Names of which it is a form. */
  names: GuideName[];
}

export interface Way {
  pattern: Pattern;
  /** The words as a reader is told of them. */
  label: string;
  /** Typed; with another ending; another form of the name; a word that begins with the letters typed. */
  reason: 'typed' | 'ending' | 'name' | 'beginning';
}

/** Most words that a beginning stands for. */
const mostBeginnings = 24;

/** What each part of a query asks for. */
export function termsOf(query: Query, lexicon: Lexicon, forms: NameForms): Term[] {
  return query.parts.flatMap((part) => (part.kind === 'phrase' ? [phraseTerm(part, lexicon, forms)] : wordTerms(part, lexicon, forms)));
}

function phraseTerm({ text, compounds, open }: QueryPart, lexicon: Lexicon, forms: NameForms): Term {
  const literal = literalPattern(compounds, lexicon);
  const pattern = open ? [...literal.slice(0, -1), ...literal.slice(-1).map((step) => withBeginnings(step, lexicon))] : literal;
  const missing = pattern.flatMap((step, index) => (step.some((way) => isKnown(way, lexicon)) ? [] : [typedOf(text, compounds.slice(index, index + 1))]));
  const ways: Way[] = missing.length > 0 ? [] : [{ pattern, label: text, reason: 'typed' }];
  return { kind: 'phrase', typed: text, ways, missing: [...new Set(missing)], names: forms.namesOf(compounds) };
}

/** The last word of a phrase that is being typed may be the beginning of one. */
function withBeginnings(step: Step, lexicon: Lexicon): Step {
  const word = step.length === 1 && step[0]?.length === 1 ? step[0][0] : undefined;
  if (word === undefined || lexicon.has(word)) return step;
  const begun = lexicon.beginningWith(word).slice(0, mostBeginnings).map((other) => [other]);
  return begun.length > 0 ? begun : step;
}

/** Names are taken first, the longest that begins at each word; what is left are single words. */
function wordTerms({ text, compounds }: QueryPart, lexicon: Lexicon, forms: NameForms): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < compounds.length;) {
    const length = longestName(compounds.slice(at, at + forms.longest), forms);
    const taken = compounds.slice(at, at + Math.max(1, length));
    const typed = typedOf(text, taken);
    const term = length > 0 ? nameTerm(typed, taken, lexicon, forms) : wordTerm(typed, taken.flat(), lexicon);
    if (!terms.some((other) => other.typed.toLowerCase() === typed.toLowerCase())) terms.push(term);
    at += taken.length;
  }
  return terms;
}

function longestName(compounds: readonly FoldedWord[][], forms: NameForms): number {
  for (let length = compounds.length; length > 0; length -= 1) {
    if (forms.namesOf(compounds.slice(0, length)).length > 0) return length;
  }
  return 0;
}

function nameTerm(typed: string, compounds: readonly FoldedWord[][], lexicon: Lexicon, forms: NameForms): Term {
  const names = forms.namesOf(compounds);
  const single = compounds.length === 1 && compounds[0]?.length === 1 ? compounds[0][0] : undefined;
  const endings = single ? wordWays(typed, single.word, lexicon).filter(({ reason }) => reason !== 'beginning') : [];
  const printed = names.flatMap((name) => name.printed).map((form): Way => {
    const key = compoundsOf(wordsOf(form));
    const reason = splitKey(key) === splitKey(compounds) ? 'typed' : 'name';
    return { pattern: literalPattern(key, lexicon), label: form, reason };
  });
  const literal: Way = { pattern: literalPattern(compounds, lexicon), label: typed, reason: 'typed' };
  const ways = unlike([literal, ...endings, ...printed]).filter(({ pattern }) => canStand(pattern, lexicon));
  return { kind: 'name', typed, ways, missing: ways.length > 0 ? [] : [typed], names };
}

function wordTerm(typed: string, words: readonly FoldedWord[], lexicon: Lexicon): Term {
  const [first, second, third] = words;
  // An unquoted "Kuomintang's" asks for the word as "Kuomintang" does.
  const possessive = second?.word === 's' && second.joint === 'apostrophe' && third === undefined;
  const ways = first && (second === undefined || possessive)
    ? wordWays(typed, first.word, lexicon)
    : [{ pattern: literalPattern([[...words]], lexicon), label: typed, reason: 'typed' as const }].filter(({ pattern }) => canStand(pattern, lexicon));
  return { kind: 'word', typed, ways, missing: ways.length > 0 ? [] : [typed], names: [] };
}

/** A word, and the words that differ from it in their ending; where the text has not the word itself, also the words that it begins. */
function wordWays(typed: string, word: string, lexicon: Lexicon): Way[] {
  const alike = [...lexicon.inflectionsOf(word).map((other) => [other]), ...lexicon.partsOf(word)];
  const ways = alike.map((parts): Way => ({ pattern: [[parts]], label: parts.join('’'), reason: parts[0] === word && parts.length === 1 ? 'typed' : 'ending' }));
  // Capital letters are an acronym, and no beginning of a word.
  if (ways[0]?.reason === 'typed' || word.length < 2 || /^\p{Lu}+$/u.test(typed)) return ways;
  const begun = lexicon.beginningWith(word).slice(0, mostBeginnings).map((other): Way => ({ pattern: [[[other]]], label: other, reason: 'beginning' }));
  return unlike([...ways, ...begun]);
}

function canStand(pattern: Pattern, lexicon: Lexicon): boolean {
  return pattern.every((step) => step.some((way) => isKnown(way, lexicon)));
}

function unlike(ways: readonly Way[]): Way[] {
  const met = new Set<string>();
  return ways.filter(({ pattern }) => {
    const key = keyOf(pattern);
    return !met.has(key) && met.add(key);
  });
}

/** The reader's own characters from the first of some words to the last. */
function typedOf(text: string, compounds: readonly FoldedWord[][]): string {
  const words = compounds.flat();
  return text.slice(words[0]?.start, words.at(-1)?.end);
}
