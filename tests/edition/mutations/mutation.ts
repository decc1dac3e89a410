import type { Chance } from '../../../scripts/synthetic/chance.ts';

/** One way in which an editor, a tool or an accident spoils a content file. */
export interface Kind {
  name: string;
  /** Null where the text has nothing that it could happen to. */
  spoil: (text: string, chance: Chance) => Spoilt | null;
}

export interface Spoilt {
  /** The file as bytes, where it is no text any more. */
  text: string | Uint8Array;
  /** Lines of the spoilt file, from 1, at which the problem may be told; every one of them is right. */
  lines: number[];
}

/** A run of the transcription in a file: where its words stand. */
export interface Run {
  /** UTF-16 offsets, `end` exclusive. */
  start: number;
  end: number;
}

/** The runs of a file's text that are transcription and nothing else: no marks of notes, no addresses, no keys. */
export type RunsOf = (text: string) => Run[];

/** Number of the line, from 1, in which an offset stands. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The text with a piece of it replaced. */
export function replaced(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** Offsets at which `pattern` (sticky or not) matches within the runs. */
export function places(text: string, runs: readonly Run[], pattern: RegExp): { offset: number; found: string }[] {
  return runs.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(pattern)].map((match) => ({ offset: start + match.index, found: match[0] })));
}
