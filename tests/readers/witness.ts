import { readFile } from 'node:fs/promises';

/** A source text cut where it has two blank lines. */
export interface WitnessParts {
  /** The front matter. */
  front: string;
  /** From the number before the heading to the signature. */
  telegrams: string[];
  /** The source's own notes, each with its mark directly before its words. */
  notes: string[];
}

/** The whole of a witness as it stands on disk. */
export function readWitness(directory: string): Promise<string> {
  return readFile(`${directory}/witness.txt`, 'utf8');
}

/** Cuts a witness by its own layout, with nothing of the edition's. */
export function partsOfWitness(witness: string, telegramCount: number): WitnessParts {
  const [first = '', ...rest] = witness.split('\n\n\n');
  const start = first.startsWith('1. ') ? 0 : first.indexOf('\n\n1. ') + 2;
  return {
    front: first.slice(0, Math.max(0, start - 2)),
    telegrams: [first.slice(start), ...rest.slice(0, telegramCount - 1)],
    notes: rest.slice(telegramCount - 1),
  };
}
