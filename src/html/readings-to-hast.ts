/** What other texts have where the source has certain words, as lists. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { inReadingMarks } from '../edition/in-reading-marks.ts';
import type { Identity, Passage, Reading } from '../edition/model.ts';
import { placeWithin } from '../edition/place-labels.ts';
import { readingSources, readingWords } from '../edition/reading-words.ts';
import { editorialToHast, type EditorialContext } from './editorial-to-hast.ts';

/** The readings under a telegram; null where there are none. */
export function readingsToHast(readings: readonly Reading[], passages: ReadonlyMap<string, Passage>, context: ReadingContext): Element | null {
  if (readings.length === 0) return null;
  const labelOf = (id: string) => {
    const passage = passages.get(id);
    return passage ? placeWithin(passage) : id;
  };
  return h('aside.readings', { role: 'note', ariaLabel: 'Readings of other texts' }, [
    h('h2', 'Readings of other texts'),
    h('ul', readings.map((reading) => h('li', { id: reading.id }, readingToHast(reading, labelOf(reading.passage), context)))),
  ]);
}

export type ReadingContext = EditorialContext & { identity: Pick<Identity, 'regularisation'> };

/**
 * "¶3 “peaceful, democratic and peaceful”: peaceful, democratic and united [Wilson Center 112663]".
 * @param place what the passage is called there.
 */
export function readingToHast(reading: Reading, place: string, context: ReadingContext): ElementContent[] {
  return [
    h('a.back', { href: context.hrefOf(reading.passage) }, place), text(` “${inReadingMarks(reading.words, context.identity)}”: `),
    h('span', editorialToHast(readingWords(reading), context)), text(' '),
    h('span.whose', editorialToHast(readingSources(reading), context)),
  ];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
