/** Reads a page as a reader's tool would: the text of an element without the edition's additions, in the source's characters. */
import type { Element, Nodes, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** Parses a page, or a part of one. */
export function pageFrom(html: string, { fragment = false } = {}): Root {
  return rehype().data('settings', { fragment }).parse(html);
}

/** All elements that satisfy a condition, in the order of the page. */
export function elementsOf(tree: Nodes, condition: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (condition(element)) found.push(element);
  });
  return found;
}

/** The one element with an id. */
export function elementOf(tree: Nodes, id: string): Element {
  const [element, ...others] = elementsOf(tree, ({ properties }) => properties['id'] === id);
  if (!element || others.length > 0) throw new Error(`${others.length + (element ? 1 : 0)} elements have the id ${id}`);
  return element;
}

/** The transcription that an element holds. */
export function transcriptionOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element') {
    const { dataEditorial, dataOriginal } = node.properties;
    if (dataEditorial !== undefined) return '';
    if (typeof dataOriginal === 'string') return dataOriginal;
  }
  return node.children.map((child) => transcriptionOf(child)).join('');
}

/** All text of an element, the edition's additions included. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
