import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/edition/model.ts';
import { editionToText, telegramToText } from '../../../src/export/text/to-text.ts';
import { cases } from '../editions.ts';

const none: Pick<Edition, 'front' | 'telegrams' | 'notes'> = { front: { type: 'frontMatter', children: [] }, telegrams: [], notes: [] };

describe.each(await cases())('$name as plain text', ({ edition, witness, parts }) => {

  it('is the witness, character by character', () => {
    expect(editionToText(edition)).toBe(witness);
  });

  it('has each telegram from its number to its signature', () => {
    expect(edition.telegrams.map(telegramToText)).toEqual(parts.telegrams);
  });

  it('is empty where there is nothing to print', () => {
    expect(editionToText(none)).toBe('');
  });

  it('begins with the first telegram where there is no front matter', () => {
    expect(editionToText({ ...edition, front: none.front })).toBe(witness.slice(parts.front.length + '\n\n'.length));
  });
});
