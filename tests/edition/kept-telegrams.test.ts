import { describe, expect, test } from 'vitest';
import { buildEdition, buildEditionFromKept, type BuiltEdition } from '../../src/edition/read/build-edition.ts';
import { readContent, type ContentFile } from '../../src/edition/read/read-content.ts';

/** Keeps everything in memory, and counts what was found. */
class Memory {
  found = 0;
  readonly #kept = new Map<string, Buffer>();

  get(what: string, input: object): Uint8Array | null {
    const bytes = this.#kept.get(keyOf(what, input)) ?? null;
    if (bytes !== null) this.found += 1;
    return bytes;
  }

  keep(what: string, input: object, bytes: Uint8Array): void {
    this.#kept.set(keyOf(what, input), Buffer.from(bytes));
  }
}

function keyOf(what: string, input: object): string {
  return JSON.stringify([what, input]);
}

function told({ edition, report }: BuiltEdition): Pick<BuiltEdition, 'edition' | 'report'> {
  return { edition, report };
}

function changed(files: readonly ContentFile[], path: RegExp, from: RegExp, to: string): ContentFile[] {
  return files.map((file) => (path.test(file.path) ? { ...file, bytes: new TextEncoder().encode(new TextDecoder().decode(file.bytes).replace(from, to)) } : file));
}

describe.each(['content', 'tests/fixtures/letters', 'tests/fixtures/hostile'])('of the telegrams of %s, what was kept', async (folder) => {
  const files = await readContent(folder);
  const telegrams = files.filter(({ path }) => path.startsWith('telegrams/')).length;

  test('makes the same edition as their files', () => {
    const memory = new Memory();
    for (const found of [0, telegrams]) {
      memory.found = 0;
      expect(told(buildEditionFromKept(files, folder, memory))).toStrictEqual(told(buildEdition(files, folder)));
      expect(memory.found).toBe(found);
    }
  });

  test.each([
    ['a name that is not known, which is told of the telegrams', changed(files, /^names\.yaml$/u, /^( *- id: )\w+/mu, '$1nobody')],
    ['a telegram that is missing, to which others refer', files.filter(({ path }) => !/^telegrams\/0*1\D/u.test(path))],
    ['a telegram that answers one that is not there', changed(files, /^telegrams\/0*2\D/u, /^date:/mu, 'answers: [99]\ndate:')],
    ['a word of the witness', changed(files, /\.txt$/u, /e/u, 'x')],
    ['a telegram that cannot be read', changed(files, /^telegrams\/0*2\D/u, /^sender:/mu, 'sender: [')],
  ])('tells the same problems at the same places, after an edit of %s', (_edit, edited) => {
    const memory = new Memory();
    buildEditionFromKept(files, folder, memory);
    const once = buildEditionFromKept(edited, folder, memory);
    expect(once.report).not.toBe('');
    expect(told(once)).toStrictEqual(told(buildEdition(edited, folder)));
    expect(told(buildEditionFromKept(edited, folder, memory))).toStrictEqual(told(buildEdition(edited, folder)));
  });
});
