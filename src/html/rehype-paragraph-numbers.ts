import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import './edition-node.ts';
import { visitElements } from './visit-nodes.ts';

/** Puts each paragraph's number before it, as a link to the paragraph; a space parts them where styles do not. */
export const rehypeParagraphNumbers: Plugin<[], Root> = () => (tree) => {
  visitElements(tree, (element) => {
    const node = element.data?.edition;
    if (node?.type !== 'paragraph') return;
    element.children.unshift(
      h('a.number', { href: `#${node.id}`, dataEditorial: '', ariaLabel: `Paragraph ${node.n}` }, `${node.n} `));
  });
};
