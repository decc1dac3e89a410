import { inReadingMarks } from '../../../src/edition/in-reading-marks.ts';
import type { Edition } from '../../../src/edition/model.ts';
import { plainText } from '../../../src/edition/plain-text.ts';
import { readingSources, readingWords } from '../../../src/edition/reading-words.ts';
import type { PrintedPassage } from '../witness-passages.ts';
import { type Printed, simplified } from './count-forms.ts';

/** Everything that can be found: the passages as the witness has them, the editors' notes and the readings of other texts. */
export function printedOf({ notes, readings, identity }: Edition, passages: readonly PrintedPassage[]): Printed[] {
  const all: Printed[] = [
    ...passages.map(({ id, text, block }): Printed => ({ id, of: 'text', text, block: String(block) })),
    ...notes.flatMap((note): Printed[] => (note.kind === 'editorial' ? [{ id: note.id, of: 'note', text: plainText(note.body), block: note.id }] : [])),
    ...readings.map((reading): Printed => ({
      id: reading.id, of: 'reading', block: reading.id,
      text: [inReadingMarks(reading.words, identity), plainText([...readingWords(reading), { type: 'text', value: ' ' }, ...readingSources(reading)])].join(': '),
    })),
  ];
  return all.map((each) => ({ ...each, text: simplified(each.text) }));
}
