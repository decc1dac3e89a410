import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { PassageId } from '../edition/ids.ts';
import type { Reference } from '../edition/model.ts';
import { placeLabel } from './place-labels.ts';
import './edition-node.ts';

export interface ReferredToOptions {
  /** Address of a cross-reference's own words, by its id and telegram, from this document. */
  hrefOf: (id: string) => string;
  /** The cross-references that lead to a paragraph, in the order of the text. */
  incoming: ReadonlyMap<PassageId, readonly Reference[]>;
}

/** Says under each paragraph that is referred to, from where. */
export const rehypeReferredTo: Plugin<[ReferredToOptions], Root> = ({ hrefOf, incoming }) => (tree) => {
  visit(tree, 'element', (element, index, parent) => {
    const node = element.data?.edition;
    if (node?.type !== 'paragraph' || parent === undefined || index === undefined) return;
    const references = incoming.get(node.id) ?? [];
    if (references.length === 0) return;
    const sentence = referredToSentence(references, hrefOf);
    if (element.tagName === 'li') {
      element.children.push(h('span.referred-to', { dataEditorial: '' }, sentence));
      return;
    }
    parent.children.splice(index + 1, 0, h('p.referred-to', { dataEditorial: '' }, sentence));
    return index + 2;
  });
};

/** "Referred to in telegram 3, ¶5; probably in telegram 4, ¶23", each place a link. */
export function referredToSentence(references: readonly Reference[], hrefOf: (id: string) => string): ElementContent[] {
  const linked = (certainty: Reference['certainty']): ElementContent[] =>
    references.filter((reference) => reference.certainty === certainty).flatMap((reference, at): ElementContent[] => [
      ...(at === 0 ? [] : [text('; ')]),
      h('a', { href: hrefOf(reference.id) }, placeLabel(reference)),
    ]);
  const certain = linked('certain');
  const probable = linked('probable');
  if (probable.length === 0) return [text('Referred to in '), ...certain];
  if (certain.length === 0) return [text('Probably referred to in '), ...probable];
  return [text('Referred to in '), ...certain, text('; probably in '), ...probable];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
