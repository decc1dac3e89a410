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

const folders = [
  { name: 'the edition', folder: 'content' },
  { name: 'a hostile edition', folder: 'tests/fixtures/hostile' },
  { name: 'letters', folder: 'tests/fixtures/letters', file: 'quelle.txt', opening: 'Am Leuchtturm,' },
];

/** The edition itself, the one that has every character a format could stumble over, and letters of another language. */
export async function cases(): Promise<Case[]> {
  return Promise.all(folders.map(async ({ name, folder, file, opening }) => {
    const edition = editionFrom(await readContent(folder));
    const witness = await readWitness(folder, file);
    return { name, edition, around: surroundingsOf(edition), witness, parts: partsOfWitness(witness, edition.telegrams.length, opening) };
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
