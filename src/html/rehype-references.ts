import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import type { Reference } from '../edition/model.ts';
import type { CrossReference } from '../edition/nodes.ts';
import { plainText } from '../edition/plain-text.ts';
import { listOfPlaces } from '../edition/place-labels.ts';
import { idOfReason } from './cross-references.ts';
import './edition-node.ts';
import { visitElements } from './visit-nodes.ts';

/** Why the editors infer a cross-reference, by its id; those that need no reason are not there. */
export type Reasons = ReadonlyMap<string, Reference['reason']>;

/** The reasons of an edition's cross-references. */
export function reasonsOf(references: readonly Reference[]): Reasons {
  return new Map(references.flatMap(({ id, reason }) => (reason.length === 0 ? [] : [[id, reason]])));
}

/**
 * Says of each cross-reference where it leads, how sure that is and why, in a title that is shown and read out beside
 * its words. Behind one that is inferred stands a mark that leads to the reason in the list of cross-references.
 */
export const rehypeReferences: Plugin<[{ reasons: Reasons }], Root> = ({ reasons }) => (tree) => {
  visitElements(tree, ({ data, properties }, index, parent) => {
    if (data?.edition?.type !== 'crossReference') return;
    const reason = reasons.get(data.edition.id);
    const hint = hintOf(data.edition);
    properties['title'] = reason ? `${hint}: ${plainText(reason)}` : hint;
    if (!reason || !parent || index === undefined) return;
    const mark = h('sup.reason-mark', { dataEditorial: '' }, h('a', { href: `#${idOfReason(data.edition.id)}`, ariaLabel: `Why: ${hint}`, dataEditorial: '' }, '?'));
    parent.children.splice(index + 1, 0, mark);
    return index + 2;
  });
};

/** "Telegram 1, ¶3", "Probably telegram 1, ¶3", with what qualifies it. */
function hintOf({ targets, certainty, remark }: CrossReference): string {
  const words = `${certainty === 'probable' ? 'probably ' : ''}${listOfPlaces(targets)}${remark === null ? '' : ` (${remark})`}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
