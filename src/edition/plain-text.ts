import type { EditorialInline } from './nodes.ts';

/** The words of the editors as plain text; citations as in print, those that follow each other in one pair of brackets. */
export function plainText(nodes: readonly EditorialInline[]): string {
  return nodes.map((node, at): string => {
    switch (node.type) {
      case 'text':
      case 'foreign':
        return node.value;
      case 'citation': {
        const opening = nodes[at - 1]?.type === 'citation' ? '; ' : '[';
        const closing = nodes[at + 1]?.type === 'citation' ? '' : ']';
        return opening + [node.label, ...node.locators.map(({ text }) => text)].join(', ') + closing;
      }
      case 'emphasis':
      case 'editorialLink':
        return plainText(node.children);
    }
  }).join('');
}
