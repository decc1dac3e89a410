import type { PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { partOf, placeOfPart } from './text-places.ts';

/** Replaces every match of a pattern in the text nodes of a tree by nodes, keeping places. */
export function splitText(tree: Root, pattern: RegExp, replace: (match: RegExpExecArray) => PhrasingContent[]): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const pieces: RootContent[] = [];
    let last = 0;
    for (const match of node.value.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (match.index > last) pieces.push(partOf(node, last, match.index));
      const position = placeOfPart(node, match.index, end);
      pieces.push(...replace(match).map((piece) => ({ ...(position && { position }), ...piece })));
      last = end;
    }
    if (last === 0) return;
    if (last < node.value.length) pieces.push(partOf(node, last, node.value.length));
    const siblings: RootContent[] = parent.children;
    siblings.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}
