/** Words that print never parts over two lines: names, dates, references, numbers with what they count. */
import { monthNames } from '../dates.ts';
import { documentKinds, severalOf } from '../document-kinds.ts';
import { properNamesIn } from './proper-names.ts';
import { longestHeld, stretchesOf, type Stretch } from './stretch.ts';

const space = String.raw`[ \u00a0]`;
const name = String.raw`\p{Lu}[\p{L}’]+`;
const month = `(?:${monthNames.join('|')})`;
const year = String.raw`\d{3,4}`;
const day = String.raw`\d{1,2}(?:[–-]\d{1,2})?(?:st|nd|rd|th)?`;
const number = String.raw`[\d.,]*\d(?:[–/-]\d+)*`;
const kind = `(?:${documentKinds.flatMap((each) => [each, severalOf(each)]).join('|')})`;
const ofThat = String.raw`(?:,?${space}${year})?`;

const names = [
  // J. V. Stalin; A. I. Mikoyan; a title in capitals alike.
  `(?:\\p{Lu}\\.${space}?)+${name}(?:-\\p{L}+)?`,
  // Mao Tse-tung; MAO TSE-TUNG; Mao Tse-tung’s.
  `${name}${space}\\p{Lu}\\p{L}+(?:-\\p{L}+)+(?:’s)?`,
  // Tse-tung.
  String.raw`\p{Lu}\p{L}+(?:-\p{L}+)+`,
];

const others = [
  // 10 January 1949; 10th of January, 1949; 12–13 January.
  `${day}(?:${space}(?:of|OF))?${space}${month}${ofThat}`,
  // January 10, 1949; January 1949.
  `${month}${space}${day}(?:,${space}${year})?(?![\\p{N}])`,
  `${month}${space}${year}`,
  // telegram 3, ¶1.
  `${kind}${space}\\d+(?:,${space}¶\\d+)?`,
  `¶${space}?\\d+`,
  // vol. 3; pp. 132–40; doc. 20; no. 4–5; delo 330.
  `(?:vol|vols|no|nos|p|pp|doc|docs|para|fond|opis|delo|leaf|leaves|note|notes)\\.?${space}(?:${number}|[IVXLC]+(?![\\p{L}]))`,
  `${number}${space}(?:kB|MB)(?![\\p{L}])`,
  `CC0${space}[\\d.]+\\d`,
];

/** Words that follow a number and name nothing that it counts. */
const countless = ['a', 'an', 'the', 'and', 'or', 'but', 'nor', 'of', 'in', 'on', 'at', 'by', 'to', 'for', 'from', 'with', 'as', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'that', 'which', 'who', 'beside', 'before', 'after', 'when', 'until', 'it', 'he', 'they'];
// 963 words; 6 headings; 43 war criminals: the number and the word after it. A year counts nothing.
const counted = `(?!\\d{4}(?!\\d))${number}${space}(?!(?:${countless.join('|')})(?!\\p{L}))\\p{Ll}\\p{L}*(?:-\\p{L}+)*’?(?!\\p{L})`;

// No line begins with a dash.
const beforeDash = `\\S{1,20}${space}[—–](?=${space})`;

/** Only a capital begins a name; the rest heeds no case. Most texts lack what each of them has, which is told much sooner. */
const forms = [
  { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})`, 'gu'), needs: /-|\p{Lu}\./u },
  { pattern: new RegExp(`(?<![\\p{L}\\p{N}.,–/-])(?:${counted})`, 'gu'), needs: /\d[ \u00a0]\p{Ll}/u },
  { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${others.join('|')})`, 'giu'), needs: /[\d¶]|[ \u00a0][ivxlc]+(?!\p{L})/iu },
  { pattern: new RegExp(`(?<!\\p{L})\\p{L}{7,}${space}government(?!\\p{L})`, 'gu'), needs: /government/u },
  { pattern: new RegExp(`(?<!\\S)${beforeDash}`, 'gu'), needs: /[ \u00a0][—–][ \u00a0]/u },
] as const;

/** What each of them has: a place where a line could break. */
const breakable = /\S[ -]\S/u;

/** The stretches of a text that hold together, in its order; none overlaps another. */
export function unbrokenIn(text: string): Stretch[] {
  if (!breakable.test(text)) return [];
  const formed = forms.filter(({ needs }) => needs.test(text)).flatMap(({ pattern }) => stretchesOf(pattern, text));
  const found = [...formed, ...properNamesIn(text)]
    .filter(({ start, end }) => end - start <= longestHeld && /[ -]/u.test(text.slice(start, end)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Stretch[] = [];
  for (const stretch of found) {
    if (stretch.start >= (kept.at(-1)?.end ?? 0)) kept.push(stretch);
  }
  return kept;
}

/**
 * Whether no-break spaces suffice to hold a stretch of the editors’ words together: a hyphen parts a name all the same,
 * and words in quotation marks are the source’s, whose characters stay.
 */
export function holdsBySpaces(text: string, { start, end }: Stretch): boolean {
  return !/[^\p{L}\p{N} \u00a0.,’¶]/u.test(text.slice(start, end)) && text.lastIndexOf('“', start) <= text.lastIndexOf('”', start);
}

/** The text with no-break spaces where it holds together, for what breaks lines at other spaces only. */
export function withoutBreaks(text: string): string {
  let at = 0;
  const parts = unbrokenIn(text).map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return before + text.slice(start, end).replaceAll(' ', '\u00a0');
  });
  return parts.join('') + text.slice(at);
}
