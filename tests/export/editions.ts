import { readContent } from '../../src/edition/read/read-content.ts';
import type { Edition } from '../../src/edition/model.ts';
import { surroundingsOf, type Surroundings } from '../../src/edition/surroundings.ts';
import { editionFrom } from '../edition/content.ts';
import { partsOfWitness, readWitness, type WitnessParts } from '../readers/witness.ts';

/** An edition with its witness as cut by a reader that knows nothing of the edition. */
export interface Case {
  name: string;
  edition: Edition;
  around: Map<number, Surroundings>;
  witness: string;
  parts: WitnessParts;
}

/** The edition itself and the one that has every character a format could stumble over. */
export async function cases(): Promise<Case[]> {
  return Promise.all([['the edition', 'content'], ['a hostile edition', 'tests/fixtures/hostile']].map(async ([name = '', directory = '']) => {
    const edition = editionFrom(await readContent(directory));
    const witness = await readWitness(directory);
    return { name, edition, around: surroundingsOf(edition), witness, parts: partsOfWitness(witness, edition.telegrams.length) };
  }));
}

/** An absolute address of a path below a base. */
export function addressOf(path: string): string {
  return `https://example.org/base${path}`;
}

/** A telegram's surroundings, which every telegram of an edition has. */
export function aroundOf({ around }: Case, number: number): Surroundings {
  const found = around.get(number);
  if (!found) throw new Error(`No telegram ${number}`);
  return found;
}
