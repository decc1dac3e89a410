import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { holdsBySpaces, unbrokenIn } from '../edition/unbroken/unbroken.ts';
import { skip, visitNodes } from './visit-nodes.ts';

/** Class of the words that hold together. */
export const unbrokenClass = 'held';

/** The element that holds words together, as a selector: the figures of a licence, CC0 1.0, stand between capitals. */
export function unbrokenElement(words: string): string {
  return words.startsWith('CC0') ? `span.${unbrokenClass}.lining` : `span.${unbrokenClass}`;
}

/** Elements whose words are no running text. */
const leftAlone = new Set(['head', 'script', 'style', 'template', 'svg', 'select', 'textarea', 'title']);

/** How words are held together. */
interface Options {
  /** The editors' own words by no-break spaces, where those suffice: an element is ten times as long. */
  bySpaces: boolean;
}

/** Puts names, dates, references and numbers with what they count into elements of which none breaks over a line. */
export const rehypeUnbroken: Plugin<[Options?], Root> = ({ bySpaces } = { bySpaces: false }) => (tree) => {
  visitNodes(tree, (node, index, parent) => {
    if (node.type === 'element' && (leftAlone.has(node.tagName) || holds(node))) return skip;
    if (node.type !== 'text' || parent === undefined || index === undefined || parent.type === 'root') return;
    // A heading of one word has a line for itself.
    if (/^h[1-6]$/u.test(parent.tagName) && !node.value.includes(' ')) return;
    const parts = partsOf(node.value, bySpaces);
    if (parts === null) return;
    parent.children.splice(index, 1, ...parts);
    return index + parts.length;
  });
};

/** Whether its words hold together already: a name. */
function holds({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && (className.includes('mention') || className.includes(unbrokenClass));
}

/** Null where nothing holds together. */
function partsOf(value: string, bySpaces: boolean): ElementContent[] | null {
  const stretches = unbrokenIn(value);
  if (stretches.length === 0) return null;
  const text = (from: number, to?: number): ElementContent[] => (from === (to ?? value.length) ? [] : [{ type: 'text', value: value.slice(from, to) }]);
  let at = 0;
  const parts = stretches.flatMap((stretch): ElementContent[] => {
    const { start, end } = stretch;
    const before = text(at, start);
    at = end;
    const words = value.slice(start, end);
    return [...before, bySpaces && holdsBySpaces(value, stretch) ? { type: 'text', value: words.replaceAll(' ', '\u00a0') } : h(unbrokenElement(words), words)];
  });
  return [...parts, ...text(at)];
}
