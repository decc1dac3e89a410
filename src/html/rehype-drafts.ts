import type { Root } from 'hast';
import type { DocumentKind } from '../edition/document-kinds.ts';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import './edition-node.ts';

/** Says above each quoted draft that it is one: the source does not set it off. */
export const rehypeDrafts: Plugin<[(DocumentKind | undefined)?], Root> = (kind = 'document') => (tree) => {
  visit(tree, 'element', (element) => {
    if (element.data?.edition?.type !== 'draft') return;
    element.children.unshift(h('p.kind', { dataEditorial: '' }, `Draft quoted in the ${kind}`));
  });
};
