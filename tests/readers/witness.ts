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
export function readWitness(directory: string, name = 'witness.txt'): Promise<string> {
  return readFile(`${directory}/${name}`, 'utf8');
}

/**
 * Cuts a witness by its own layout, with nothing of the edition's.
 * @param opening with what the first document begins
 */
export function partsOfWitness(witness: string, telegramCount: number, opening = '1. '): WitnessParts {
  const [first = '', ...rest] = witness.split('\n\n\n');
  const start = first.startsWith(opening) ? 0 : first.indexOf(`\n\n${opening}`) + 2;
  return {
    front: first.slice(0, Math.max(0, start - 2)),
    telegrams: [first.slice(start), ...rest.slice(0, telegramCount - 1)],
    notes: rest.slice(telegramCount - 1),
  };
}
