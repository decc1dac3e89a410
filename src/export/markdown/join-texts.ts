import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Makes texts that follow each other one: whoever writes them searches each for everything that would be taken for markup. */
export function joinTexts(root: Root): void {
  visit(root, 'text', (node, index, parent) => {
    if (index === undefined || parent === undefined) return;
    for (let next = parent.children[index + 1]; next?.type === 'text'; next = parent.children[index + 1]) {
      node.value += next.value;
      parent.children.splice(index + 1, 1);
    }
  });
}
