import type { Root } from 'hast';
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
 * Says of each cross-reference where it leads and how sure that is, in a title that is shown
 * and read out beside its words, and leads to further targets.
 */
export const rehypeReferences: Plugin<[ReferenceOptions], Root> = ({ hrefOf }) => (tree) => {
  visit(tree, 'element', (element, index, parent) => {
    const node = element.data?.edition;
    if (node?.type !== 'crossReference' || parent === undefined || index === undefined) return;
    element.properties['title'] = hintOf(node);
    const more = node.targets.slice(1).map((target) => h('a.further', { href: hrefOf(target.id), dataEditorial: '' }, ` [with ${placeLabel(target)}]`));
    parent.children.splice(index + 1, 0, ...more);
    return index + 1 + more.length;
  });
};

/** "Telegram 1, ¶3", "Probably telegram 1, ¶3", with what qualifies it. */
function hintOf({ targets, certainty, remark }: CrossReference): string {
  const words = `${certainty === 'probable' ? 'probably ' : ''}${listOfPlaces(targets)}${remark === null ? '' : ` (${remark})`}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
