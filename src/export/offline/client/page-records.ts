/** Everything in the document that can be found, read from the document itself. */
import { placeWithinOfId } from '../../../edition/place-labels.ts';
import { charactersOf } from '../../../search/excerpt.ts';
import { type FoldedWord, wordsOf } from '../../../search/fold.ts';
import { type GroupTexts, type Guide, idOfPlace, type RecordKind } from '../../../search/guide.ts';
import { joinedWordsOf, printedWordsOf } from '../../../search/printed-words.ts';
import type { FindWord, Posting } from '../../../search/postings.ts';
import type { Hit } from '../../../search/hit.ts';

/** A passage or note with its place in the document. */
export interface PageRecord {
  text: string;
  words: FoldedWord[];
  /** The mark of an editors' note; empty for all else. */
  mark: string;
  /** Where the pieces of `text` stand: each begins at an offset of the text. */
  pieces: { node: Text; start: number }[];
}

/** The records of a guide as they stand in the document, by the ids of their elements; one that the document lacks is empty. */
export function recordsIn(page: Document, guide: Guide): Map<string, PageRecord> {
  return new Map(guide.groups.flatMap((group) => group.records.map(({ place, kind }): [string, PageRecord] => {
    const id = idOfPlace(group, place);
    const element = page.getElementById(id);
    const pieces = element ? piecesOf(element) : [];
    // A space that holds words together is a space to a reader.
    const text = pieces.map(({ node }) => node.data.replaceAll('\u00a0', ' ')).join('').trim();
    return [id, { text, words: wordsOf(text), mark: element ? markOf(element, kind) : '', pieces }];
  })));
}

function markOf(element: Element, kind: RecordKind): string {
  const back = element.querySelector('a.back');
  return kind === 'reading' && back instanceof HTMLAnchorElement ? placeWithinOfId(back.hash.slice(1)) : back?.textContent ?? '';
}

/** The guide with the words of the document, each record as a leaf of the index. */
export function guideTo(records: ReadonlyMap<string, PageRecord>, guide: Guide): Guide {
  const texts = [...records.values()];
  const leaves = new Map([...records.keys()].map((id, leaf) => [id, leaf]));
  return {
    ...guide, words: printedWordsOf(texts), joined: joinedWordsOf(texts),
    groups: guide.groups.map((group) => ({
      ...group,
      records: group.records.map((record) => ({ ...record, size: records.get(idOfPlace(group, record.place))?.words.length ?? 0 })),
      leaves: group.records.map(({ place }) => leaves.get(idOfPlace(group, place)) ?? 0),
    })),
  };
}

/** Where each word of the document stands. Each record is a leaf. */
export function findWordIn(records: Iterable<PageRecord>): FindWord {
  const index = new Map<string, Map<number, number[]>>();
  [...records].forEach(({ words }, leaf) => words.forEach(({ word }, place) => {
    const byRecord = index.get(word) ?? new Map<number, number[]>();
    index.set(word, byRecord);
    const places = byRecord.get(leaf) ?? [];
    byRecord.set(leaf, places);
    places.push(place);
  }));
  return async (word) => [...index.get(word) ?? []].map(([leaf, places]): Posting => ({ leaf, places }));
}

/** The texts of a group of the guide. */
export function textsIn(records: ReadonlyMap<string, PageRecord>, group: Guide['groups'][number]): GroupTexts {
  return {
    records: group.records.map(({ place }) => {
      const { text = '', mark = '' } = records.get(idOfPlace(group, place)) ?? {};
      return { text, mark };
    }),
    before: '',
    // The summary stands above the telegram in the same document.
    summary: [],
  };
}

/** What was found in a record, as ranges of the document. */
export function rangesOf(records: ReadonlyMap<string, PageRecord>, { group, record, finds }: Hit): Range[] {
  const found = records.get(idOfPlace(group, record.place));
  return found ? charactersOf(found.words, finds).flatMap((extent) => rangeOf(found, extent) ?? []) : [];
}

function rangeOf({ pieces }: PageRecord, { start, end }: { start: number; end: number }): Range | null {
  const first = [...pieces].reverse().find((piece) => piece.start <= start);
  const last = [...pieces].reverse().find((piece) => piece.start < end);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}

function piecesOf(element: Element): PageRecord['pieces'] {
  const pieces: PageRecord['pieces'] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    (node instanceof Element && node.matches('[data-editorial], sup, template, .bullet, .back, .kind') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  for (let start = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    // The space behind a mark that is left out is no part of the text.
    if (pieces.length === 0) start = node.data.trimStart().length - node.length;
    if (start + node.length > 0) pieces.push({ node, start });
    start += node.length;
  }
  return pieces;
}
