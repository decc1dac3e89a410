import { bracketCitations } from './bracket-citations.ts';
import type { EditorialInline } from './nodes.ts';

/** The words of the editors as plain text; citations as in print, those that follow each other in one pair of brackets. */
export function plainText(nodes: readonly EditorialInline[]): string {
  return bracketCitations(nodes).map((node): string => {
    switch (node.type) {
      case 'text':
      case 'foreign':
        return node.value;
      case 'citation':
        return [node.label, ...node.locators.map(({ text }) => text)].join(', ');
      case 'emphasis':
      case 'editorialLink':
        return plainText(node.children);
    }
  }).join('');
}
