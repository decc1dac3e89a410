import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { reportProblem } from '../../../markdown/problem.ts';
import type { Rule } from '../../../markdown/rules.ts';
import type { Witness } from '../../model.ts';
import type { Segment } from '../../printed-text.ts';
import { shown, visible } from '../checks/shown-text.ts';
import type { ContentFolder } from '../content-folder.ts';

/** A place where the text rebuilt from the content is not the witness's. */
export interface Difference {
  /** Path of the content file; null where none is near. */
  path: string | null;
  place: Position['start'] | null;
  /** What the content has there, and what the witness has; one of them may be empty. */
  found: string;
  expected: string;
  /** A few words of the witness on either side. */
  before: string;
  after: string;
}

/** Above this many characters a changed stretch is reported whole, since comparing its words would take too long. */
const longestCompared = 50_000;
const contextLength = 32;
/** Rules of what is not read, with its words, where it is refused. */
const takesWords: ReadonlySet<string> = new Set<Rule>(['transcription-markup', 'point', 'postscript']);

/** Reports every difference between the text rebuilt from the content and the witness, at its place in the content. */
export function proveText(witness: Witness, segments: readonly Segment[], folder: ContentFolder, fallback: VFile): void {
  const refused = new Map(folder.files.map((file) => [file, new Set(file.messages.flatMap(({ fatal, line }) => (fatal === true ? [line] : [])))]));
  for (const { path, place, found, expected, before, after } of differencesFrom(witness.text, segments)) {
    const file = (path === null ? undefined : folder.open(path)) ?? fallback;
    // Markup that was refused took its words with it.
    if ((place && refused.get(file)?.has(place.line)) || (found === '' && lacksWords(file))) continue;
    const reason = found === '' ? `Here ${shown(expected)} is wanting.`
      : expected === '' ? `Here stands ${shown(found)}, which the witness does not have.`
        : `Here stands ${shown(found)}, the witness has ${shown(expected)}.`;
    const context = `The witness reads “${visible(before)}⟦${visible(expected)}⟧${visible(after)}”.`;
    reportProblem(file, place ?? undefined, 'witness', `${reason} ${context} ${adviceFor(found, expected)}`);
  }
}

/** Whether a part of a file was refused, so that its words are not read. */
export function lacksWords(file: VFile): boolean {
  return file.messages.some(({ fatal, ruleId }) => fatal === true && ruleId !== undefined && takesWords.has(ruleId));
}

/** Compares the text rebuilt from the content with the witness, character by character. An empty list is the proof. */
export function differencesFrom(witness: string, segments: readonly Segment[]): Difference[] {
  const built = segments.map(({ text }) => text).join('');
  if (built === witness) return [];
  return changesBetween(witness, built).map(({ inWitness, inBuilt, found, expected }) => ({
    ...placeOf(segments, inBuilt, found === ''),
    found, expected,
    before: witness.slice(Math.max(0, inWitness - contextLength), inWitness),
    after: witness.slice(inWitness + expected.length, inWitness + expected.length + contextLength),
  }));
}

interface Change {
  /** UTF-16 offsets of the change in either text. */
  inWitness: number;
  inBuilt: number;
  found: string;
  expected: string;
}

function changesBetween(witness: string, built: string): Change[] {
  const start = commonStart(witness, built);
  const end = commonEnd(witness.slice(start), built.slice(start));
  const lines = (text: string) => text.slice(start, text.length - end).split(/(?<=\n)/u);
  return stretches(diffArrays(lines(witness), lines(built)).map(({ added, removed, value }) => ({ added, removed, value: value.join('') })), start, start)
    .flatMap((stretch) => {
      if (stretch.found.length + stretch.expected.length > longestCompared || stretch.found === '' || stretch.expected === '') return [stretch];
      return stretches(diffWordsWithSpace(stretch.expected, stretch.found), stretch.inWitness, stretch.inBuilt);
    });
}

/** Joins what was removed and what was added at one place. */
function stretches(parts: readonly { added: boolean; removed: boolean; value: string }[], witnessStart: number, builtStart: number): Change[] {
  const changes: Change[] = [];
  let inWitness = witnessStart;
  let inBuilt = builtStart;
  let open: Change | null = null;
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      open = null;
    } else {
      if (open === null) changes.push(open = { inWitness, inBuilt, found: '', expected: '' });
      if (added) open.found += value;
      else open.expected += value;
    }
    if (!added) inWitness += value.length;
    if (!removed) inBuilt += value.length;
  }
  return changes;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length === 0 ? 0 : a.lastIndexOf('\n', length - 1) + 1;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length += 1;
  const lineEnd = a.indexOf('\n', a.length - length);
  return lineEnd === -1 ? 0 : a.length - lineEnd - 1;
}

/**
 * The place of an offset of the built text; of what the edition itself prints between words, the words that follow.
 * @param isGap whether nothing stands there: what is lost within a blank line, for instance a signature, followed the words before it.
 */
function placeOf(segments: readonly Segment[], offset: number, isGap: boolean): { path: string | null; place: Position['start'] | null } {
  let start = 0;
  let last: { path: string | null; place: Position['start'] | null } = { path: null, place: null };
  for (const { text, path, position } of segments) {
    const end = start + text.length;
    if (path !== undefined && position !== undefined) {
      if (offset < end) return { path, place: offset <= start ? position.start : within(text, position, offset - start) };
      last = { path, place: position.end };
    } else if (isGap && offset < end && offset > start && last.path !== null) {
      return last;
    }
    start = end;
  }
  return last;
}

function within(text: string, { start, end }: Position, offset: number): Position['start'] {
  const before = text.slice(0, offset);
  const breaks = before.split('\n').length - 1;
  if (breaks > 0) return { line: Math.min(start.line + breaks, end.line), column: offset - before.lastIndexOf('\n') };
  return { line: start.line, column: start.column + offset };
}

/** Whole documents are followed by two blank lines. */
function adviceFor(found: string, expected: string): string {
  if (expected === '' && found.includes('\n\n\n')) return 'A whole document is new: if the source has it, add it to the witness; else take its file away.';
  if (found.trim() === '' && expected.trim() === '') return 'Only blank lines or line ends differ: restore them, or give a witness that is new the form that the README tells.';
  return 'Restore its words; they are kept as they are, slips included.';
}
