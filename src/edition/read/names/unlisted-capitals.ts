import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { reportDoubt } from '../../../markdown/problem.ts';
import { placeOfPart } from '../../../markdown/text-places.ts';
import type { Inline, TextNode } from '../../nodes.ts';
import { wordsOf } from './find-mentions.ts';
import { findForms, type FormTrie, formTrieOf } from './form-trie.ts';

/** Capitalised words that neither a name nor an exception covers. */
export interface UnlistedCapitals {
  words: string;
  /** The passage where they stand first: its place in the order given, from 0. */
  passage: number;
  /** Where they stand in that passage's file. */
  place: Position | undefined;
  /** How often they stand in the text. */
  count: number;
}

const capitalisedWords = /(?<![\p{L}\p{N}\p{M}])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-‘’'][\p{L}\p{M}\p{N}]+)*/gu;
const wordInSmallLetters = /(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}]*(?:[-‘’'][\p{L}\p{M}\p{N}]+)*/gu;
const sentenceStart = /(?:^|[.!?:…][\p{Pe}\p{Pf}\p{Pi}"]*\s+)[\p{Ps}\p{Pi}\p{Pf}"]*$/u;
const none: ReadonlySet<string> = new Set();

/** A line of the text with its names marked, and the file in which it stands. */
export interface LineOfFile {
  file: VFile;
  children: readonly Inline[];
}

/** Tells the editor of capitalised words that neither a name nor an exception covers, each once, where it stands first. */
export function checkCapitals(lines: readonly LineOfFile[], notNames: readonly string[]): void {
  for (const { words, passage, place, count } of unlistedCapitals(lines.map(({ children }) => children), notNames)) {
    const line = lines[passage];
    if (!line) continue;
    const times = count > 1 ? ` (${count} times in the text)` : '';
    reportDoubt(line.file, place, 'unlisted-capitals', `“${words}” has capitals, and names.yaml does not know it${times}. Add it to a name’s printed forms, or to notNames.`);
  }
}

/**
 * Sequences of capitalised words in passages whose names are marked already. A single word that opens a sentence is
 * passed over. In a passage set wholly in capitals only a word counts that nowhere in the text stands in small letters.
 */
export function unlistedCapitals(passages: readonly (readonly Inline[])[], notNames: readonly string[]): UnlistedCapitals[] {
  const exceptions = formTrieOf(notNames.map((words) => [words, true] as const));
  const capitalised = new RegExp(capitalisedWords);
  const read = passages.map((children) => readPassage(children, exceptions));
  const small = smallElsewhere(read.filter(({ isAllCapitals }) => isAllCapitals).flatMap(({ text, gaps }) => gaps.flatMap((gap) => wordsIn(text, gap, capitalised).map(([word]) => word.toLowerCase()))), read);
  const found = new Map<string, UnlistedCapitals>();
  for (const [passage, { text, isAllCapitals, gaps }] of read.entries()) {
    for (const gap of gaps) {
      for (const { words, at } of sequencesIn(text, gap, capitalised, isAllCapitals ? small : none)) {
        if (!isAllCapitals && opensSentence(words, text, at)) continue;
        const known = found.get(words);
        if (known) known.count += 1;
        else found.set(words, { words, passage, place: placeOfPart(gap.run, at - gap.from, at - gap.from + words.length), count: 1 });
      }
    }
  }
  return [...found.values()];
}

/** A passage as it is looked through. */
interface PassageRead {
  text: string;
  isAllCapitals: boolean;
  /** What neither a name nor an exception covers. */
  gaps: Gap[];
}

interface Gap extends Span, Pick<Run, 'run'> {
  /** Where its run begins: UTF-16 offset in the passage. */
  from: number;
}

function readPassage(children: readonly Inline[], exceptions: FormTrie<true>): PassageRead {
  const text = children.map(wordsOf).join('');
  const gaps = runsOf(children, 0).flatMap(({ run, start }) => {
    const end = start + run.value.length;
    return gapsBetween(findForms(exceptions, text, start, end), start, end).map((gap): Gap => ({ ...gap, run, from: start }));
  });
  return { text, isAllCapitals: !/\p{Ll}/u.test(text), gaps };
}

/** Those of some words, in small letters, that stand so anywhere. */
function smallElsewhere(words: readonly string[], passages: readonly Pick<PassageRead, 'text'>[]): Set<string> {
  const unmet = new Set(words);
  const met = new Set<string>();
  for (const { text } of passages) {
    if (unmet.size === 0) break;
    for (const [word] of text.matchAll(wordInSmallLetters)) {
      if (unmet.delete(word)) met.add(word);
    }
  }
  return met;
}

interface Run {
  run: Pick<TextNode, 'value' | 'position'>;
  /** UTF-16 offset in the passage. */
  start: number;
}

/** Runs of words that no mention covers; regularised marks belong to the run around them. */
function runsOf(children: readonly Inline[], from: number): Run[] {
  const runs: Run[] = [];
  let at = from;
  let last: Run | null = null;
  for (const node of children) {
    const value = wordsOf(node);
    if (node.type === 'text' || node.type === 'regularised') {
      if (last) last.run = joined(last.run, node, value);
      else runs.push(last = { run: { value, ...(node.position && { position: node.position }) }, start: at });
    } else {
      last = null;
      if (node.type !== 'mention' && 'children' in node) runs.push(...runsOf(node.children, at));
    }
    at += value.length;
  }
  return runs;
}

function joined(run: Run['run'], { position }: Inline, value: string): Run['run'] {
  return { value: run.value + value, ...(run.position && position && { position: { start: run.position.start, end: position.end } }) };
}

interface Span {
  start: number;
  end: number;
}

function gapsBetween(covered: readonly Span[], start: number, end: number): Span[] {
  const edges = [start, ...covered.flatMap((form) => [form.start, form.end]), end];
  return covered.concat({ start: end, end }).map((_, index) => ({ start: edges[2 * index] ?? end, end: edges[2 * index + 1] ?? end }));
}

/** Capitalised words that begin in a span. */
function wordsIn(text: string, { start, end }: Span, capitalised: RegExp): RegExpExecArray[] {
  const words: RegExpExecArray[] = [];
  capitalised.lastIndex = start;
  for (let match = capitalised.exec(text); match !== null && match.index < end; match = capitalised.exec(text)) words.push(match);
  return words;
}

/** Capitalised words with single spaces between them, after an initial also with a full stop; words known in small letters part them. */
function sequencesIn(text: string, { start, end }: Span, capitalised: RegExp, small: ReadonlySet<string>): { words: string; at: number }[] {
  const sequences: { words: string; at: number }[] = [];
  for (const match of wordsIn(text, { start, end }, capitalised)) {
    if (small.has(match[0].toLowerCase())) continue;
    const last = sequences.at(-1);
    const between = last && text.slice(last.at + last.words.length, match.index);
    const isAfterInitial = last !== undefined && /(?:^|[ .])\p{Lu}$/u.test(last.words);
    if (last && (between === ' ' || (between === '. ' && isAfterInitial))) last.words += between + match[0];
    else sequences.push({ words: match[0], at: match.index });
  }
  return sequences;
}

function opensSentence(words: string, text: string, at: number): boolean {
  return !words.includes(' ') && sentenceStart.test(text.slice(Math.max(0, at - 12), at));
}
