import type { ElementContent } from 'hast';

/** The words that elements hold, as they are read. */
export function wordsOf(children: readonly ElementContent[]): string {
  return children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? wordsOf(child.children) : '')).join('');
}
