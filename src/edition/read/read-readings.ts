import type { VFile } from 'vfile';
import type { z } from 'zod';
import { reportProblem } from '../../markdown/problem.ts';
import { didYouMean } from './checks/nearest.ts';
import type { EditorialContext } from './editorial-from-mdast.ts';
import type { Passage, Reading } from '../model.ts';
import type { Citation } from '../nodes.ts';
import { readEditorial } from './read-names.ts';
import { readingsSchema } from './schemas.ts';
import { readYaml, type YamlPath, type YamlSource } from './yaml-source.ts';

export type ReadingsSource = YamlSource<z.output<typeof readingsSchema>>;

/** Reads `readings.yaml`; null where it cannot be used. Problems are reported on the file. */
export function readReadings(file: VFile): ReadingsSource | null {
  return readYaml(file, readingsSchema, String(file), 0);
}

/** The id of a reading by its index in the file, from 0. */
export function idOfReading(index: number): string {
  return `r${index + 1}`;
}

/**
 * The readings of other texts in the order of the text. Words that do not stand in their
 * passage exactly once are reported on the file.
 */
export function readingsFrom(source: ReadingsSource, passages: readonly Passage[], context: EditorialContext): Reading[] {
  const byId = new Map(passages.map((passage, at) => [passage.id, { ...passage, at }]));
  const readings = source.value.readings.flatMap(({ place, words, reads, adds, translation, source: whose, agreeing }, index): { at: number; reading: Reading }[] => {
    const passage = byId.get(place);
    const start = passage?.text.indexOf(words) ?? -1;
    const [cited] = citationsIn(whose, ['readings', index, 'source'], source, context);
    if (!passage) {
      reportProblem(context.file, source.placeOf(['readings', index, 'place']), 'unknown-place', `“${place}” is no passage of this edition.${didYouMean(place, byId.keys())} Correct it.`, place);
    } else if (start === -1) {
      reportProblem(context.file, source.placeOf(['readings', index, 'words']), 'lemma', `The words “${words}” do not stand in ${place}. ${asTheyStand(words, passage.text)}`, place);
    } else if (passage.text.includes(words, start + 1)) {
      reportProblem(context.file, source.placeOf(['readings', index, 'words']), 'lemma', `The words “${words}” stand in ${place} more than once. Write more of the words around them.`, place);
    }
    if (translation !== undefined && translation === reads) {
      reportProblem(context.file, source.placeOf(['readings', index, 'translation']), 'lemma', 'The translation is what the other text has, word for word. Translate it, or take the translation away.');
    }
    if (reads === words) reportProblem(context.file, source.placeOf(['readings', index, 'reads']), 'lemma', 'The other text reads the same words. Write what it has instead, or take the reading away.');
    if (!passage || start === -1 || !cited) return [];
    return [{
      at: passage.at,
      reading: {
        id: idOfReading(index), passage: place, telegram: passage.telegram, words, start, end: start + words.length,
        kind: reads === undefined ? 'after' : 'instead',
        reading: readEditorial(reads ?? adds ?? '', source, ['readings', index, reads === undefined ? 'adds' : 'reads'], context),
        translation: translation ?? null, source: cited,
        agreeing: agreeing === undefined ? [] : citationsIn(agreeing, ['readings', index, 'agreeing'], source, context),
      },
    }];
  });
  return readings.sort((a, b) => a.at - b.at || a.reading.start - b.reading.start).map(({ reading }) => reading);
}

/** What to write for words that a passage has otherwise, in spaces, capitals or marks; its whole text where it has nothing like them. */
function asTheyStand(words: string, text: string): string {
  const meant = words.trim().replace(/\s+/gu, ' ');
  const start = inPlainMarks(text).indexOf(inPlainMarks(meant));
  return start < 0
    ? `It reads “${text}”. Write the words in the source’s own characters.`
    : `There stands “${text.slice(start, start + meant.length)}”, with other spaces, capitals or marks. Write the words as they stand there.`;
}

/** A text without capitals and with plain marks, as long as before but for the few letters whose small form is longer. */
function inPlainMarks(text: string): string {
  return text.toLowerCase().replace(/[‘’]/gu, '\'').replace(/[“”]/gu, '"').replace(/[–—]/gu, '-');
}

/** The citations of a value, `[@a; @b, p. 3]`. */
function citationsIn(value: string, path: YamlPath, source: ReadingsSource, context: EditorialContext): Citation[] {
  const citations = readEditorial(value, source, path, context).filter((node) => node.type === 'citation');
  if (!value.includes('[@')) reportProblem(context.file, source.placeOf(path), 'no-citation', `“${value}” cites no source. Write the key of a source of sources.yaml in brackets, for instance [@key, p. 3].`);
  return citations;
}
