import { placeWithinOfId } from '../edition/place-labels.ts';
import { plainText } from '../edition/plain-text.ts';
import { inReadingMarks } from '../edition/in-reading-marks.ts';
import { inlinesOf } from '../edition/lines.ts';
import type { EditorialNote, Identity, Reading } from '../edition/model.ts';
import type { Inline } from '../edition/nodes.ts';
import { readingSources, readingWords } from '../edition/reading-words.ts';
import type { RecordText } from './guide.ts';

/**
 * Printed words in reading characters.
 * @param before what is printed before them on the line: "3. "
 */
export function textOfLine(before: string, children: readonly Inline[]): RecordText {
  let text = before;
  for (const node of inlinesOf(children)) {
    if (node.type === 'text') text += node.value;
    if (node.type === 'regularised') text += node.reading;
  }
  return { text: text.trimEnd(), mark: '' };
}

/** The words of an editors' note. */
export function textOfNote({ mark, body }: EditorialNote): RecordText {
  return { text: plainText(body).trim(), mark };
}

/** What another text has, in the place of which words, and whose it is, as the list of readings prints it. */
export function textOfReading(reading: Reading, identity: Pick<Identity, 'regularisation'>): RecordText {
  const has = plainText([...readingWords(reading), { type: 'text', value: ' ' }, ...readingSources(reading)]);
  return { text: `“${inReadingMarks(reading.words, identity)}”: ${has}`, mark: placeWithinOfId(reading.passage) };
}
