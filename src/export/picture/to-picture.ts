/** The pictures of a telegram, as the head of its page, and of the edition, as its title page. */
import type { Element } from 'xast';
import { dateInWords } from '../../edition/dates.ts';
import { spanOf } from '../../edition/edition-facts.ts';
import type { NameId } from '../../edition/ids.ts';
import type { Edition, Name, Telegram } from '../../edition/model.ts';
import { abstractOf } from '../../edition/summary.ts';
import { directionInWords } from '../../edition/telegram-labels.ts';
import { colours } from '../../styles/colours.ts';
import { coverMarks } from './cover.ts';
import { centred, coverSize, pictureSize, placed, pngOf, rule, stacked } from './picture.ts';
import { Typesetter, type FontStack, type LineStyle, type SetLine } from './typesetter.ts';

/** The typeface in a cut for large sizes and in one for text. */
export interface PictureFonts {
  display: FontStack;
  text: FontStack;
}

/** Draws pictures in one typeface. */
export interface PictureMaker {
  telegram: (telegram: Telegram, identity: Edition['identity'], names: ReadonlyMap<NameId, Name>) => Uint8Array<ArrayBuffer>;
  edition: (edition: Pick<Edition, 'identity' | 'telegrams'>) => Uint8Array<ArrayBuffer>;
  /** The cover of a book. */
  cover: (edition: Edition) => Uint8Array<ArrayBuffer>;
}

/** Reads the fonts once for any number of pictures. */
export function pictureMaker(fonts: PictureFonts): PictureMaker {
  const display = new Typesetter(fonts.display);
  const text = new Typesetter(fonts.text);
  return {
    telegram: (telegram, identity, names) => pngOf(telegramMarks(telegram, identity, names, display, text), pictureSize),
    edition: (edition) => pngOf(editionMarks(edition, display, text), pictureSize),
    cover: (edition) => pngOf(coverMarks(edition, display, text), coverSize),
  };
}

const column = { left: 276, right: 1104 } as const;
const columnWidth = column.right - column.left;
const smallCapitals = { features: ['smcp', 'c2sc', 'onum'], tracking: 0.08 } as const;

function telegramMarks({ number, senders, addressees, date, summary, openingWords }: Telegram, { title }: Edition['identity'], names: ReadonlyMap<NameId, Name>, display: Typesetter, text: Typesetter): Element[] {
  const head = text.lines(title, { size: 27, ...smallCapitals }, columnWidth, 1);
  const direction = display.lines(directionInWords({ senders, addressees }, names), { size: 62, features: ['onum'] }, columnWidth, 2);
  const day = text.lines(dateInWords(date), { size: 36, features: ['onum'] }, columnWidth, 1);
  const numeral = fitted(display, String(number), { size: 196, features: ['lnum'] }, column.left - 108);
  const opening = text.lines(abstractOf({ summary, openingWords }), { size: 38, features: ['onum'] }, columnWidth, direction.length > 1 ? 3 : 4);
  // The middle of the space under the rule is a little above its middle.
  const first = 246 + Math.max(0, 3 - opening.length - (direction.length - 1)) * 24;
  const dayAt = first + (direction.length - 1) * 70 + 60;
  return [
    ...stacked(head, column.left, 104, 0, colours.faded.light),
    rule(column.left, 128, columnWidth, colours.rule.light),
    placed(numeral, column.left - 52 - numeral.width, dayAt, colours.rubric.light),
    ...stacked(direction, column.left, first, 70, colours.ink.light),
    ...stacked(day, column.left, dayAt, 0, colours.faded.light),
    ...stacked(opening, column.left, dayAt + 92, 54, colours.ink.light),
  ];
}

function editionMarks({ identity: { title, subtitle }, telegrams }: Pick<Edition, 'identity' | 'telegrams'>, display: Typesetter, text: Typesetter): Element[] {
  const span = spanOf({ telegrams });
  const width = 880;
  const titleLines = display.balanced(title.toUpperCase(), { size: 66, tracking: 0.12, features: ['lnum'] }, width, 3);
  const subtitleLines = text.balanced(subtitle, { size: 34, ...smallCapitals }, 720, 2);
  const dayLines = span === null ? [] : text.lines(dateInWords(span), { size: 34, features: ['onum'] }, width, 1);
  const height = titleLines.length * 92 + subtitleLines.length * 48 + 120;
  const top = (pictureSize.height - height) / 2 + 58;
  const subtitleAt = top + titleLines.length * 92 - 8;
  const middle = pictureSize.width / 2;
  const ruleAt = subtitleAt + subtitleLines.length * 48;
  return [
    ...centred(titleLines, middle, top, 92, colours.ink.light),
    ...centred(subtitleLines, middle, subtitleAt, 48, colours.faded.light),
    rule(middle - 36, ruleAt, 72, colours.rubric.light),
    ...centred(dayLines, middle, ruleAt + 62, 0, colours.ink.light),
  ];
}

/** A line no wider than `width`, smaller where it has to be. */
function fitted(setter: Typesetter, words: string, style: LineStyle, width: number): SetLine {
  const line = setter.line(words, style);
  return line.width <= width ? line : setter.line(words, { ...style, size: style.size * width / line.width });
}
