import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/edition/build-edition.ts';
import type { Edition } from '../../../src/edition/model.ts';
import { readContent } from '../../../src/edition/read-content.ts';
import { editionToText, telegramToText } from '../../../src/export/text/to-text.ts';
import { partsOfWitness, readWitness } from '../../readers/witness.ts';

const none: Pick<Edition, 'front' | 'telegrams' | 'notes'> = { front: { type: 'frontMatter', children: [] }, telegrams: [], notes: [] };

describe('the edition as plain text', async () => {
  const { edition, report } = buildEdition(await readContent('content'));
  const witness = await readWitness('content');
  if (!edition) throw new Error(report);

  it('is the witness, character by character', () => {
    expect(editionToText(edition)).toBe(witness);
  });

  it('has each telegram from its number to its signature', () => {
    expect(edition.telegrams.map(telegramToText)).toEqual(partsOfWitness(witness, edition.telegrams.length).telegrams);
  });

  it('is empty where there is nothing to print', () => {
    expect(editionToText(none)).toBe('');
  });

  it('begins with the first telegram where there is no front matter', () => {
    expect(editionToText({ ...edition, front: none.front })).toBe(witness.slice(witness.indexOf('1. THE TELEGRAM')));
  });
});
