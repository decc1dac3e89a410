import type { Element, Nodes, Parents } from 'hast';

/** What a visitor answers where what the node holds is not to be visited. */
export const skip = 'skip';

/** Where to go on: in what the node holds, where nothing is said; behind the node; or with the sibling of that index, from 0. */
export type Next = typeof skip | number | undefined;

/** @param index among its parent's children; undefined, as the parent is, of the node that the visit begins with */
export type Visitor<Node> = (node: Node, index: number | undefined, parent: Parents | undefined) => Next;

/**
 * Calls a visitor for a node and for all that it holds, each before what it holds itself. `unist-util-visit` does the same
 * for trees of every kind, but names a function anew at each node, for messages of faults, which takes three times as long as the visit.
 */
export function visitNodes(node: Nodes, visitor: Visitor<Nodes>): void {
  visitFrom(node, undefined, undefined, visitor);
}

/** The same for elements alone. */
export function visitElements(node: Nodes, visitor: Visitor<Element>): void {
  visitFrom(node, undefined, undefined, (each, index, parent) => (each.type === 'element' ? visitor(each, index, parent) : undefined));
}

/** @returns the index of the sibling to go on with */
function visitFrom(node: Nodes, index: number | undefined, parent: Parents | undefined, visitor: Visitor<Nodes>): number {
  const next = visitor(node, index, parent);
  if (typeof next === 'number') return next;
  if (next !== skip && 'children' in node) {
    let at = 0;
    for (let child = node.children[at]; child !== undefined; child = node.children[at]) at = visitFrom(child, at, node, visitor);
  }
  return (index ?? 0) + 1;
}
