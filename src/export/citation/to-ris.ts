/** Items as RIS (Research Information Systems, specification of 2011), which reference managers import. */
import type { CslDate, CslEdition, CslItem, CslName, CslTelegram } from './csl-item.ts';
import { furtherVariables } from './further-variables.ts';
import { inDigits, isoDate } from './iso-date.ts';
import { oneLine } from './one-line.ts';

/** A file of RIS. */
export function risFile(items: readonly CslItem[]): string {
  return items.map((item) => fieldsOf(item).map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('')).join('\r\n');
}

type Field = readonly [tag: string, value: string];

function fieldsOf(item: CslItem): Field[] {
  return [
    // Of the type for electronic books the specification says that its day is that of access.
    ['TY', item.type === 'book' ? 'BOOK' : 'PCOMM'],
    ['ID', item.id],
    ['TI', item.title],
    ...item.author.map((name): Field => ['AU', nameToRis(name)]),
    ...(item.type === 'book' ? editorsOf(item) : telegramFields(item)),
    ...datesOf(item.issued),
    ...(item.publisher === undefined ? [] : [['PB', item.publisher] as const]),
    ...(item.type === 'book' ? [['ET', item.edition] as const] : []),
    ...(item.type === 'book' && item.DOI !== undefined ? [['DO', item.DOI] as const] : []),
    ['LA', item.language],
    ['AB', item.abstract],
    ['UR', item.URL],
    ['ER', ''],
  ];
}

function editorsOf({ editor = [] }: CslEdition): Field[] {
  return editor.map((name): Field => ['A3', nameToRis(name)]);
}

function telegramFields(item: CslTelegram): Field[] {
  return [
    ...item.recipient.map((name): Field => ['A2', nameToRis(name)]),
    ['M3', item.genre],
    // No field of a letter has what it is published in. Zotero reads these lines as what citations need.
    ...furtherVariables(item).map((line): Field => ['M1', line]),
  ];
}

/** The format knows one day, with words behind it; a span is written as an interval (ISO 8601-1, 5.5.2), which Zotero keeps, and others take for its first day. */
function datesOf(date: CslDate): Field[] {
  const [from = [], to] = date['date-parts'];
  const [year = '', month = '', day = ''] = inDigits(from);
  return [['PY', year], ['DA', to ? isoDate(date) : `${year}/${month}/${day}/${date.circa ? 'probably' : ''}`]];
}

function nameToRis(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}
