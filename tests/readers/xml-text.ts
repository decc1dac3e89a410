import type { Element, Nodes } from 'xast';

/** Every element below a node, the node itself first. */
export function elementsOf(node: Nodes): Element[] {
  const below = 'children' in node ? node.children.flatMap((child) => elementsOf(child)) : [];
  return node.type === 'element' ? [node, ...below] : below;
}

/** The element with an id. */
export function elementById(node: Nodes, id: string): Element {
  const element = elementsOf(node).find(({ attributes }) => attributes['id'] === id);
  if (!element) throw new Error(`No element has the id “${id}”`);
  return element;
}

/** The text of an element as it stands. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

/** The transcription within an element: less what is the editors', in the source's characters. */
export function transcriptionOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.attributes['data-editorial'] !== undefined) return '';
  return node.attributes['data-original'] ?? node.children.map((child) => transcriptionOf(child)).join('');
}
