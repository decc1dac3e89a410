/** The guide as a file: columns of short strings, because they compress best. */
import { arrayOf, numberOf, objectOf, stringOf } from './values.ts';
import type { GroupTexts, Guide, GuideGroup, GuideName, GuideRecord, RecordKind, RecordText } from './guide.ts';

const letters: Readonly<Record<RecordKind, string>> = {
  front: 'f', heading: 'h', salutation: 's', paragraph: 'p', closing: 'c', dateline: 'd', signed: 'g', sourceNote: 'n', note: 'e', reading: 'r',
};

/** The guide as JSON. */
export function guideToJson({ language, words, joined, names, variants, groups, parts }: Guide): string {
  return JSON.stringify({
    language,
    words: words.join(' '),
    joined: joined.join(' '),
    names,
    variants: Object.entries(variants).flat().join(''),
    parts: parts.flatMap(({ from, file }) => [from, file]).join(' '),
    groups: inColumns(groups.map(({ records, leaves, ...group }) => ({
      ...group,
      leaves: leaves.join(' '),
      places: records.map(({ place }) => place).join(' '),
      kinds: records.map(({ kind }) => letters[kind]).join(''),
      sizes: records.some(({ size }) => size > 0) ? records.map(({ size }) => size).join(' ') : '',
      follows: records.flatMap(({ follows }, index) => (follows ? [index] : [])).join(' '),
    }))),
  });
}

/** Objects of the same form as one, with what each has under a key in the list under that key. */
function inColumns(rows: readonly Record<string, unknown>[]): Record<string, unknown[]> {
  return Object.fromEntries(Object.keys(rows[0] ?? {}).map((key) => [key, rows.map((row) => row[key])]));
}

/** @throws {TypeError} where the lists are none. */
function fromColumns(columns: Record<string, unknown>): Record<string, unknown>[] {
  const lists = Object.entries(columns).map(([key, list]) => [key, arrayOf(list)] as const);
  return (lists[0]?.[1] ?? []).map((_, index) => Object.fromEntries(lists.map(([key, list]) => [key, list[index]])));
}

/**
 * Reads the guide's file.
 * @throws {TypeError} where it is not one, for instance half of it.
 */
export function guideFromJson(json: string): Guide {
  const read = objectOf(JSON.parse(json));
  return {
    language: stringOf(read['language']),
    words: list(read['words']),
    joined: list(read['joined']),
    names: arrayOf(read['names']).map(nameFrom),
    variants: Object.fromEntries(inPairs([...stringOf(read['variants'])])),
    groups: fromColumns(objectOf(read['groups'])).map(groupFrom),
    parts: inPairs(list(read['parts'])).map(([from, file]) => ({ from, file })),
  };
}

/**
 * Reads a file of texts.
 * @throws {TypeError} where it is not one.
 */
export function textsFromJson(json: string): GroupTexts {
  const { records, before, summary } = objectOf(JSON.parse(json));
  return {
    records: arrayOf(records).map((entry): RecordText => {
      const { text, mark } = objectOf(entry);
      return { text: stringOf(text), mark: stringOf(mark) };
    }),
    before: stringOf(before),
    summary: arrayOf(summary).map((entry) => {
      const { words, places, end } = objectOf(entry);
      return { words: stringOf(words), places: arrayOf(places).map(stringOf), end: stringOf(end) };
    }),
  };
}

function nameFrom(value: unknown): GuideName {
  const { id, label, printed, other } = objectOf(value);
  return { id: stringOf(id), label: stringOf(label), printed: arrayOf(printed).map(stringOf), other: arrayOf(other).map(stringOf) };
}

function groupFrom(group: Record<string, unknown>): GuideGroup {
  const { title, description, number, date, senders, addressees, path, prefix, texts } = group;
  return {
    title: stringOf(title), description: stringOf(description), number: number === null ? null : numberOf(number), date: date === null ? null : dateFrom(date),
    senders: arrayOf(senders).map(stringOf), addressees: arrayOf(addressees).map(stringOf),
    path: stringOf(path), prefix: stringOf(prefix), texts: stringOf(texts), records: recordsFrom(group), leaves: list(group['leaves']).map(Number),
  };
}

function dateFrom(value: unknown): GuideGroup['date'] {
  const { from, to } = objectOf(value);
  return { from: stringOf(from), to: stringOf(to) };
}

const kinds = new Map<string, RecordKind>([
  ['f', 'front'], ['h', 'heading'], ['s', 'salutation'], ['p', 'paragraph'], ['c', 'closing'],
  ['d', 'dateline'], ['g', 'signed'], ['n', 'sourceNote'], ['e', 'note'], ['r', 'reading'],
]);

function recordsFrom(group: Record<string, unknown>): GuideRecord[] {
  const sizes = list(group['sizes']);
  const kindLetters = stringOf(group['kinds']);
  const follows = new Set(list(group['follows']).map(Number));
  return list(group['places']).map((place, index): GuideRecord => {
    const kind = kinds.get(kindLetters.charAt(index));
    if (kind === undefined) throw new TypeError('The guide to the index is damaged');
    return { place, kind, size: sizes.length === 0 ? 0 : Number(stringOf(sizes[index])), follows: follows.has(index) };
  });
}

function list(value: unknown): string[] {
  return stringOf(value).split(' ').filter(Boolean);
}

function inPairs(items: readonly string[]): [string, string][] {
  return Array.from({ length: items.length / 2 }, (_, index) => [items[2 * index] ?? '', items[2 * index + 1] ?? '']);
}
