/** Everything in the document that can be found, read from the document itself. */
import { wordsOf, type FoldedWord } from '../../../search/fold.ts';
import { joinedWordsOf } from '../../../search/guide-from-records.ts';
import type { Guide, GuideName, RecordKind } from '../../../search/guide.ts';

/** A passage or note with its place in the document. */
export interface PageRecord {
  /** Id of its element. */
  id: string;
  kind: RecordKind;
  text: string;
  words: FoldedWord[];
  /** Whether only the end of a line stands between the record before and this one. */
  follows: boolean;
  /** Where the pieces of `text` stand: each begins at an offset of the text. */
  pieces: { node: Text; start: number }[];
}

/** Passages in the order of the document. */
export function recordsOf(page: Document): PageRecord[] {
  return [...page.querySelectorAll('[data-group] :is(p, li, h2, h1 > span)[id], p[id^="whole-"]')].map((element): PageRecord => {
    const pieces = piecesOf(element);
    const text = pieces.map(({ node }) => node.data).join('');
    return { id: element.id, kind: kindOf(element), text, words: wordsOf(text), follows: followsOn(element), pieces };
  }).filter(({ words }) => words.length > 0);
}

/** The guide to the records: one group for each part of the document, `front`, `t3` … */
export function guideOf(records: readonly PageRecord[], language: string, names: GuideName[]): Guide {
  return {
    language, names, parts: [],
    words: [...new Set(records.flatMap(({ words }) => words.map(({ word }) => word)))].sort((a, b) => (a < b ? -1 : 1)),
    joined: joinedWordsOf(records.map(({ words }) => words)),
    groups: [{
      title: '', description: '', senders: [], path: '', prefix: '', texts: '',
      records: records.map(({ id, kind, words, follows }) => ({ place: id, kind, size: words.length, follows })),
      leaves: records.map((_, index) => index),
    }],
  };
}

function piecesOf(element: Element): PageRecord['pieces'] {
  const pieces: PageRecord['pieces'] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    (node instanceof Element && node.matches('[data-editorial], sup, .bullet, .back, .kind') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  for (let start = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    pieces.push({ node, start });
    start += node.length;
  }
  return pieces;
}

function kindOf(element: Element): RecordKind {
  if (element.closest('.editorial-notes') || element.id.startsWith('whole-')) return 'note';
  if (element.closest('.source-notes')) return 'sourceNote';
  if (element.closest('#front')) return 'front';
  if (element.tagName === 'H2') return 'heading';
  const [kind] = (['salutation', 'closing', 'dateline', 'signed'] as const).filter((name) => element.classList.contains(name));
  return kind ?? 'paragraph';
}

/** Lines of the front matter that stand together, bullets, and the signature under the date. */
function followsOn(element: Element): boolean {
  const before = element.previousElementSibling;
  if (element.closest('.notes')) return false;
  return (element.matches('[data-role] > *, .bullets > li') && before !== null) || (element.matches('.signed') && before?.matches('.dateline') === true);
}
