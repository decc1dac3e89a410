import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { visitElements } from './visit-nodes.ts';

/**
 * Takes the editors' own words out of the text: what is editorial has them in its attribute, from which
 * styles draw them (`content: attr(data-editorial)`), so that they are neither found nor copied and do
 * not part the words round them. Browsers without styles, such as w3m, do not know `template` and print
 * what it holds; all others keep that apart from the document (HTML, section 4.12.3). What is drawn above
 * the line stands for those in brackets: w3m would tell a superscript from its word by a caret alone.
 */
export const rehypeDrawnWords: Plugin<[], Root> = () => (tree) => {
  visitElements(tree, (element, _, parent) => {
    const [words, ...others] = element.children;
    if (element.properties['dataEditorial'] === undefined || words?.type !== 'text' || others.length > 0) return;
    element.properties['dataEditorial'] = words.value.trim();
    const isRaised = parent?.type === 'element' && parent.tagName === 'sup';
    if (isRaised) parent.tagName = 'span';
    element.children = [h('template', isRaised ? `[${words.value}]` : words.value)];
  });
};
