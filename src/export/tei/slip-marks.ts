import type { ElementContent } from 'xast';
import type { PassageId } from '../../edition/ids.ts';
import type { Passage, Slip } from '../../edition/model.ts';
import { element } from '../xml-element.ts';

/** A slip that stands at one place in words that the text has there once. */
export interface PlacedSlip {
  /** `xml:id` of the words. */
  id: string;
  words: string;
}

/** `xml:id` of a slip's words by its place in the list, from 0. */
export function idOfSlip(index: number): string {
  return `slip-${index + 1}`;
}

/** The slips that can be marked at their words, by their passages. The others, of several places or of words that are not quoted whole, stand in the list alone. */
export function placedSlips(slips: readonly Slip[], passages: readonly Passage[]): ReadonlyMap<PassageId, readonly PlacedSlip[]> {
  const wanted = new Set(slips.flatMap(({ places }) => places));
  const texts = new Map(passages.filter(({ id }) => wanted.has(id)).map(({ id, text }) => [id, text]));
  const placed = new Map<PassageId, PlacedSlip[]>();
  slips.forEach(({ places, words }, index) => {
    const [place] = places;
    const text = place === undefined || places.length > 1 ? undefined : texts.get(place);
    if (place === undefined || text?.split(words).length !== 2) return;
    placed.set(place, [...(placed.get(place) ?? []), { id: idOfSlip(index), words }]);
  });
  return placed;
}

/** Content of a passage with each of its slips in a `sic`; a slip that begins or ends within another element is left as it is. */
export function withSlips(content: ElementContent[], slips: readonly PlacedSlip[]): ElementContent[] {
  return slips.reduce(withSlip, content);
}

function withSlip(content: ElementContent[], { id, words }: PlacedSlip): ElementContent[] {
  const start = content.map(printedText).join('').indexOf(words);
  const end = start + words.length;
  if (start < 0) return content;
  const before: ElementContent[] = [];
  const slip: ElementContent[] = [];
  const after: ElementContent[] = [];
  let at = 0;
  for (const node of content) {
    const length = printedText(node).length;
    const [from, to] = [at, at + length];
    at = to;
    if (node.type === 'text') {
      const cut = (a: number, b: number) => node.value.slice(Math.max(a - from, 0), Math.max(b - from, 0));
      for (const [part, value] of [[before, cut(from, start)], [slip, cut(start, end)], [after, cut(end, to)]] as const) {
        if (value !== '') part.push({ type: 'text', value });
      }
      continue;
    }
    if (from < start && to > start || from < end && to > end) return content;
    (to <= start ? before : from >= end ? after : slip).push(node);
  }
  return [...before, element('sic', { 'xml:id': id }, slip), ...after];
}

/** Ids of the slips that are marked in a text. */
export function markedSlips(content: readonly ElementContent[]): string[] {
  return content.flatMap((node) => (node.type !== 'element' ? [] : [...(node.name === 'sic' ? [node.attributes['xml:id'] ?? ''] : []), ...markedSlips(node.children)]));
}

/** What the source prints in a node: no label, no regularised form, no mark of a note. */
function printedText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || ['reg', 'label'].includes(node.name)) return '';
  if (node.name === 'lb') return '\n';
  if (node.name === 'ref' && /-note$/u.test(node.attributes['type'] ?? '')) return '';
  return node.children.map(printedText).join('');
}
