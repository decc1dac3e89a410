import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { CrossReference } from '../edition/nodes.ts';
import { listOfPlaces } from '../edition/place-labels.ts';
import './edition-node.ts';

/** Says of each cross-reference where it leads and how sure that is, in a title that is shown and read out beside its words. */
export const rehypeReferences: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', ({ data, properties }) => {
    if (data?.edition?.type === 'crossReference') properties['title'] = hintOf(data.edition);
  });
};

/** "Telegram 1, ¶3", "Probably telegram 1, ¶3", with what qualifies it. */
function hintOf({ targets, certainty, remark }: CrossReference): string {
  const words = `${certainty === 'probable' ? 'probably ' : ''}${listOfPlaces(targets)}${remark === null ? '' : ` (${remark})`}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
