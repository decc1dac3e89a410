import type { Root } from 'hast';
import type { DocumentKind } from '../edition/document-kinds.ts';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import './edition-node.ts';
import { visitElements } from './visit-nodes.ts';

/**
 * Says above each quoted draft that it is one: the source does not set it off.
 * @param kind what the draft is quoted in
 * @param remarkOn what more is said of a draft, by the id of its first paragraph
 */
export const rehypeDrafts: Plugin<[(DocumentKind | undefined)?, ((draft: string) => string)?], Root> = (kind, remarkOn = () => '') => (tree) => {
  visitElements(tree, ({ data, children }) => {
    if (data?.edition?.type !== 'draft') return;
    children.unshift(h('p.kind', { dataEditorial: '' }, `Draft quoted in the ${kind ?? 'document'}${remarkOn(data.edition.children[0]?.id ?? '')}`));
  });
};
