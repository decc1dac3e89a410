/** Items as BibTeX, with the fields of BibLaTeX beside those of BibTeX. */
import type { CslDate, CslItem, CslName, CslTelegram } from './csl-item.ts';
import { isoDate } from './iso-date.ts';
import { oneLine } from './one-line.ts';

/** A file of BibTeX. A telegram is `@misc`, since programs that know no other types than BibTeX's fail on `@letter`. */
export function bibtexFile(items: readonly CslItem[]): string {
  return items.map((item) => {
    const fields = fieldsOf(item).map(([name, value]) => `  ${name} = ${value},\n`);
    return `@${typeOf(item)}{${item.id},\n${fields.join('')}}\n`;
  }).join('\n');
}

/** `@book` must have a publisher, `@booklet` may do without. */
function typeOf(item: CslItem): 'book' | 'booklet' | 'misc' {
  if (item.type !== 'book') return 'misc';
  return item.publisher === undefined ? 'booklet' : 'book';
}

type Field = readonly [name: string, value: string];

function fieldsOf(item: CslItem): Field[] {
  return [
    ['author', braced(item.author.map(nameToBibtex).join(' and '))],
    ...(item.editor === undefined ? [] : [['editor', braced(item.editor.map(nameToBibtex).join(' and '))] as const]),
    ...(item.type === 'book' && item.DOI !== undefined ? [['doi', braced(escaped(item.DOI))] as const] : []),
    // Twice in braces, so that no style changes its capitals.
    ['title', braced(braced(escaped(item.title)))],
    item.type === 'book' ? ['note', braced(`Version ${escaped(item.edition)}`)] : ['howpublished', braced(published(item))],
    ...datesOf(item.issued),
    ...(item.publisher === undefined ? [] : [['publisher', braced(escaped(item.publisher))] as const]),
    ['url', braced(item.URL)],
    ['abstract', braced(escaped(item.abstract))],
  ];
}

/** To whom and in what a telegram is printed: the format has fields for neither, and every style prints this one. */
function published({ genre, recipient, number, version, 'container-title': container }: CslTelegram): string {
  const to = recipient.length === 0 ? '' : ` to ${recipient.map((name) => escaped(printed(name))).join(' and ')}`;
  return `${escaped(genre)}${to}, in \\textit{${escaped(container)}}, version ${escaped(version)}, no. ${escaped(number)}`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `date` with days, spans and doubts (ISO 8601-2) for BibLaTeX, year and month for BibTeX. */
function datesOf(date: CslDate): Field[] {
  const [[year = 0, month] = []] = date['date-parts'];
  return [
    ['date', braced(isoDate(date))],
    ['year', braced(String(year))],
    ...(month === undefined ? [] : [['month', months[month - 1] ?? braced(String(month))] as const]),
  ];
}

/** A name in braces of its own is not taken apart. */
function nameToBibtex(name: CslName): string {
  return 'literal' in name ? braced(escaped(name.literal)) : `${part(name.family)}, ${part(name.given)}`;
}

/** Braces keep what is no letter, and an "and", from being read as what parts names. */
function part(words: string): string {
  return /[^\p{L}\p{M}\s.’-]|\band\b/iu.test(words) ? braced(escaped(words)) : escaped(words);
}

function printed(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

function braced(text: string): string {
  return `{${text}}`;
}

/** What stands for characters that TeX reads as commands. Braces are named, for an escaped one would still be counted. */
const commands = new Map([
  ['\\', '\\textbackslash{}'], ['{', '\\textbraceleft{}'], ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'], ['^', '\\textasciicircum{}'],
  ['&', '\\&'], ['%', '\\%'], ['$', '\\$'], ['#', '\\#'], ['_', '\\_'],
]);

/** Marks that TeX joins to a dash or a quotation mark where they stand twice. */
const joined = new Set(['-', '`', '\'']);

function escaped(text: string): string {
  return [...oneLine(text)].map((character, at, all) => {
    const isJoined = joined.has(character) && all[at - 1] === character;
    return isJoined ? `{}${character}` : commands.get(character) ?? character;
  }).join('');
}
