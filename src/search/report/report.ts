import type { Outcome, Searcher } from '../search.ts';
import { dateLines, placeLines, wantingLines } from './answer-lines.ts';
import { alsoLines, beginningLine, replacedLine } from './form-lines.ts';
import { meantLines, missingLines, phraseLines } from './missing-lines.ts';
import { nameLines } from './name-lines.ts';
import { countSentence, countsOfTerms } from './sentences.ts';
import { type Line, words } from './segments.ts';
import { type Tally, talliesOf } from './tally.ts';
import { closestLine, filterLine, togetherLine, withoutLine } from './way-on-lines.ts';

/** What a search found, in sentences. */
export interface Report {
  /** How much was found, and where. */
  count: string;
  tallies: { text: Tally; notes: Tally };
  /** Telegrams and paragraphs that the query names, and those of a date that it names. */
  answers: Line[];
  /** What was not found or not understood, and what may be meant. */
  faults: Line[];
  /** What else was searched and counted, and ways on. */
  details: Line[];
  /** What to look up beside, for behind the results. */
  besides: Line[];
}

/**
 * What a search found, what was searched besides the words typed, and what was not found. Every
 * other query that is offered has been tried: it differs and finds something.
 * @throws what `Searcher.search` throws.
 */
export async function reportOf(outcome: Outcome, searcher: Searcher): Promise<Report> {
  const { terms, query } = outcome;
  const [missing, meant, phrases, also, together, without] = await Promise.all([
    Promise.all(terms.map((term) => missingLines(term, outcome, searcher))), meantLines(outcome, searcher), Promise.all(terms.map((term) => phraseLines(term, outcome, searcher))),
    Promise.all(terms.map((term) => alsoLines(term, outcome, searcher))), togetherLine(outcome, searcher), withoutLine(outcome, searcher),
  ]);
  return {
    count: countSentence(outcome), tallies: talliesOf(outcome),
    answers: [...placeLines(outcome), ...wantingLines(outcome, searcher), ...dateLines(outcome, searcher)],
    faults: [
      ...(query.cut ? [[words(`The query is too long for an address: only its first ${query.text.length} characters are searched.`)]] : []),
      ...query.notUnderstood.map((sentence) => [words(sentence)]),
      ...meant, ...terms.flatMap((term) => replacedLine(term, outcome)), ...missing.flat(), ...phrases.flat(), ...nothingWanted(outcome),
    ],
    details: [
      ...countsOfTerms(outcome), ...also.flat(), ...terms.flatMap((term) => beginningLine(term, outcome, searcher)), ...leftOutLine(outcome), ...commonLines(outcome),
      ...together, ...closestLine(outcome), ...without, ...filterLine(outcome),
    ],
    besides: nameLines(outcome, searcher),
  };
}

function nothingWanted({ terms }: Outcome): Line[] {
  return terms.length > 0 && terms.every(({ excluded }) => excluded) ? [[words('Only what is to be left out was named. Name something to find beside it.')]] : [];
}

function leftOutLine({ terms, leftOut }: Outcome): Line[] {
  // With its endings and a name's other forms, as it would be found.
  const excluded = terms.filter((term) => term.excluded).flatMap(({ typed, spans }) =>
    [typed, ...new Set(spans.filter(({ way }) => way.label.toLowerCase() !== typed.toLowerCase()).map(({ way }) => way.label))].map((form) => `“${form}”`));
  return leftOut === 0 ? [] : [[words(`${leftOut} ${leftOut === 1 ? 'passage' : 'passages'} with ${excluded.join(' or ')} left out.`)]];
}

function commonLines({ terms }: Outcome): Line[] {
  const found = terms.filter(({ excluded, spans }) => !excluded && spans.length > 0);
  if (found.every(({ common }) => common)) return [];
  const listed = (chosen: typeof found) => chosen.map(({ typed }) => `“${typed}”`).join(', ');
  const optional = found.filter((term) => term.optional);
  const frequent = found.filter((term) => term.common && !term.optional);
  return [
    ...(optional.length === 0 ? [] : [[words(`${listed(optional)} ${optional.length === 1 ? 'decides' : 'decide'} nothing here, and ${optional.length === 1 ? 'is' : 'are'} marked only beside the other words.`)]]),
    ...frequent.map(({ typed, spans }) => [words(`“${typed}”, found ${spans.length} times in all, is marked only beside the other words.`)]),
  ];
}
