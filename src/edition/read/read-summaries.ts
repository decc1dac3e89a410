import type { Text } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { reportDoubt, reportProblem } from '../../markdown/problem.ts';
import { partOf } from '../../markdown/text-places.ts';
import type { SummaryClause } from '../model.ts';
import type { Places } from './checks/places.ts';
import { unplacedSentence } from './checks/sentences.ts';
import { summariesSchema } from './schemas.ts';
import { shiftPlaces } from './shift-places.ts';
import { readYaml } from './yaml-source.ts';

/**
 * The summaries of `summaries.yaml`, by the numbers of their telegrams. Problems are reported on the file.
 * @param telegrams the numbers of those that were read.
 */
export function summariesFrom(file: VFile | undefined, passages: Places, telegrams: readonly number[]): Map<number, SummaryClause[]> {
  const summaries = new Map<number, SummaryClause[]>();
  const yaml = file && readYaml(file, summariesSchema, String(file), 0);
  if (!file || !yaml) return summaries;
  yaml.value.summaries.forEach(({ telegram, text }, index) => {
    const place = yaml.placeOf(['summaries', index, 'telegram']);
    if (!passages.has(`t${telegram}`)) {
      reportProblem(file, place, 'unknown-telegram', `There is no telegram ${telegram}. Correct the number.`);
      return;
    }
    if (summaries.has(telegram)) reportProblem(file, place, 'summary-twice', `Telegram ${telegram} has another summary. Keep one.`);
    const whole: Text = { type: 'text', value: text, position: { start: { line: 1, column: 1 }, end: { line: 1, column: text.length + 1 } } };
    const pieces = yaml.piecesOf(['summaries', index, 'text']);
    summaries.set(telegram, clausesOf(text, telegram, {
      file, passages,
      placeOf(start, end) {
        const part = partOf(whole, start, end);
        shiftPlaces(part, pieces);
        return part.position;
      },
    }));
  });
  const without = telegrams.filter((telegram) => !summaries.has(telegram));
  // A wrong number has been told, and may be that of the one that is wanting.
  if (summaries.size > 0 && summaries.size === yaml.value.summaries.length && without.length > 0) {
    reportDoubt(file, yaml.placeOf(['summaries']), 'without-summary', `${without.length === 1 ? 'Number' : 'Numbers'} ${without.join(', ')} ${without.length === 1 ? 'has' : 'have'} no summary, while others have. Add it.`);
  }
  return summaries;
}

interface SummaryContext {
  file: VFile;
  passages: Places;
  /** Where a part of the text stands in the file: UTF-16 offsets, `end` exclusive. */
  placeOf: (start: number, end: number) => Position | undefined;
}

/** The places of a clause and what follows them: " (¶2, ¶3); ". */
const placesPattern = /\s*\((¶\d+(?:, ¶\d+)*)\)([.,;:]*)\s*/gu;

/** What is meant as the places of a clause and is written otherwise: "(22)", "(p. 22)", "[¶22]", "(¶2,¶3)"; a number in brackets alone may also be one of the words. */
const misplaced = /[[(]*\d*[¶§][^()[\]]*[\])]*|\((?:pp?\.?|para(?:graph)?s?\.?)?\s*(\d{1,3})(?:\s*[-–,;&]\s*\d{1,3})*\)/giu;

/** A clause without a paragraph, or with one that the telegram does not have, is reported at its words. */
function clausesOf(text: string, telegram: number, { file, passages, placeOf }: SummaryContext): SummaryClause[] {
  const withoutParagraph = (words: string, start: number) => {
    reportProblem(file, placeOf(start, start + words.length), 'clause-without-paragraph', `No paragraph is given for “${words}”. End each clause of a summary with the paragraphs that it rests on, “(¶2)” or “(¶2, ¶3)”.`);
  };
  const tellMisplaced = (words: string, start: number): boolean => {
    const found = [...words.matchAll(misplaced)].filter(({ 0: mark, 1: number }) => number === undefined || /\p{L}/u.test(mark) || passages.has(`t${telegram}-p${number}`));
    for (const { 0: mark, index } of found) {
      reportProblem(file, placeOf(start + index, start + index + mark.length), 'clause-without-paragraph', `“${mark}” is not read as the paragraphs of a clause. Write “(¶2)” or “(¶2, ¶3)”, each with its sign; where a number belongs to the words, take the brackets away.`);
    }
    return found.length > 0;
  };
  let last = 0;
  const clauses = [...text.matchAll(placesPattern)].map(({ 0: mark, 1: list = '', 2: end = '', index }): SummaryClause => {
    const place = placeOf(index, index + mark.length);
    const words = text.slice(last, index);
    const unplaced = unplacedSentence(words);
    if (words === '') reportProblem(file, place, 'clause-without-words', `No words stand before “${mark.trim()}”. Join its paragraphs to those before, or write the clause.`);
    if (!tellMisplaced(words, last) && unplaced !== null) withoutParagraph(unplaced, last + words.indexOf(unplaced));
    const paragraphs = list.split(', ').map((number) => `t${telegram}-p${number.slice(1)}`);
    for (const [at, number] of list.split(', ').entries()) {
      if (!passages.has(paragraphs[at] ?? '')) reportProblem(file, place, 'unknown-place', `Telegram ${telegram} has no ${number}. Correct the number.`, paragraphs[at]);
    }
    last = index + mark.length;
    return { words, paragraphs, end };
  });
  const rest = text.slice(last).trimEnd();
  if (rest !== '' && !tellMisplaced(rest, last)) withoutParagraph(rest, last);
  return clauses;
}
