import type { Root } from 'hast';
import type { Plugin } from 'unified';
import './edition-node.ts';
import { wordsOf } from './words-of.ts';
import { visitElements } from './visit-nodes.ts';

/**
 * Names what would be read out in pieces or with more than its words: a link whose words have elements
 * between them, such as a regularised mark, and a heading that has marks of notes.
 */
export const rehypeSpokenNames: Plugin<[], Root> = () => (tree) => {
  visitElements(tree, ({ tagName, properties, children, data }) => {
    const isTorn = tagName === 'a' && data?.edition !== undefined && children.some(({ type }) => type === 'element');
    const hasMarks = /^h[1-6]$/u.test(tagName) && children.some((child) => child.type === 'element' && child.properties['dataEditorial'] !== undefined);
    if (isTorn || hasMarks) properties['ariaLabel'] = wordsOf(children);
  });
};
