import type { ElementContent } from 'xast';
import type { PassageId } from '../../edition/ids.ts';
import type { Slip } from '../../edition/model.ts';
import { element } from '../xml-element.ts';

/** A slip that stands at one place. */
export interface PlacedSlip {
  /** `xml:id` of the words. */
  id: string;
  words: string;
}

/** `xml:id` of a slip's words by its place in the list, from 0. */
export function idOfSlip(index: number): string {
  return `slip-${index + 1}`;
}

/** The slips of one place, by their passages. The others stand in the list alone. */
export function placedSlips(slips: readonly Slip[]): ReadonlyMap<PassageId, readonly PlacedSlip[]> {
  const placed = new Map<PassageId, PlacedSlip[]>();
  slips.forEach(({ places: [place, ...others], words }, index) => {
    if (place === undefined || others.length > 0) return;
    placed.set(place, [...(placed.get(place) ?? []), { id: idOfSlip(index), words }]);
  });
  return placed;
}

/** Content of a passage with each of its slips in a `sic`; a slip whose words the text does not have once, or that begins or ends within another element, is left as it is. */
export function withSlips(content: ElementContent[], slips: readonly PlacedSlip[]): ElementContent[] {
  return slips.reduce(withSlip, content);
}

function withSlip(content: ElementContent[], { id, words }: PlacedSlip): ElementContent[] {
  const [first, ...others] = content.map(printedText).join('').split(words);
  if (first === undefined || others.length !== 1) return content;
  const start = first.length;
  const end = start + words.length;
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
