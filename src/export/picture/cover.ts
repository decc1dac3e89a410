/** The cover of the edition as a book: its title page, upright. */
import type { Element } from 'xast';
import { dateInWords } from '../../edition/dates.ts';
import { spanOf } from '../../edition/edition-facts.ts';
import type { Edition } from '../../edition/model.ts';
import { colours } from '../../styles/colours.ts';
import { centred, coverSize, rule } from './picture.ts';
import type { Typesetter } from './typesetter.ts';

const titleLeading = 132;
const subtitleLeading = 68;

/** Title in the upper half, below it subtitle, a rule and the days of the correspondence. */
export function coverMarks({ identity: { title, subtitle }, telegrams }: Edition, display: Typesetter, text: Typesetter): Element[] {
  const span = spanOf({ telegrams });
  const middle = coverSize.width / 2;
  const titleLines = display.balanced(title.toUpperCase(), { size: 92, tracking: 0.12, features: ['lnum'] }, 920, 6);
  const subtitleLines = text.balanced(subtitle, { size: 46, features: ['smcp', 'c2sc', 'onum'], tracking: 0.08 }, 820, 5);
  const dayLines = span === null ? [] : text.lines(dateInWords(span), { size: 46, features: ['onum'] }, 920, 1);
  const top = 560 - Math.max(0, titleLines.length - 3) * titleLeading / 2;
  const subtitleAt = top + titleLines.length * titleLeading + 12;
  const ruleAt = subtitleAt + subtitleLines.length * subtitleLeading + 24;
  return [
    ...centred(titleLines, middle, top, titleLeading, colours.ink.light),
    ...centred(subtitleLines, middle, subtitleAt, subtitleLeading, colours.faded.light),
    rule(middle - 48, ruleAt, 96, colours.rubric.light),
    ...centred(dayLines, middle, ruleAt + 96, 0, colours.ink.light),
  ];
}
