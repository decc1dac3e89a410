import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { CrossReference } from '../edition/nodes.ts';
import { listOfPlaces, placeLabel } from './place-labels.ts';
import './edition-node.ts';

export interface ReferenceOptions {
  /** Address of a telegram or passage from this document. */
  hrefOf: (id: string) => string;
}

/**
 * Says of each cross-reference where it leads and how sure that is: a hint for the
 * eye, words for the ear where the editors only infer it, and links to further targets.
 */
export const rehypeReferences: Plugin<[ReferenceOptions], Root> = ({ hrefOf }) => (tree) => {
  visit(tree, 'element', (element, index, parent) => {
    const node = element.data?.edition;
    if (node?.type !== 'crossReference' || parent === undefined || index === undefined) return;
    element.properties['dataGloss'] = hintOf(node);
    if (node.certainty === 'probable') {
      element.children.push(h('span.unseen', { dataEditorial: '' }, ` (probably ${listOfPlaces(node.targets)})`));
    }
    const more: ElementContent[] = node.targets.slice(1).map((target) =>
      h('span.further', { dataEditorial: '' }, ' [with ', h('a', { href: hrefOf(target.id) }, placeLabel(target)), ']'));
    parent.children.splice(index + 1, 0, ...more);
    return index + 1 + more.length;
  });
};

/** "Telegram 1, ¶3", "Probably telegram 1, ¶3", with what qualifies it. */
function hintOf({ targets, certainty, remark }: CrossReference): string {
  const words = `${certainty === 'probable' ? 'probably ' : ''}${listOfPlaces(targets)}${remark === null ? '' : ` (${remark})`}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
