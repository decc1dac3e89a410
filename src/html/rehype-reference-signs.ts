import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { entryId, type PassageReferences } from './cross-references.ts';
import { sentencesOf } from './cross-references-to-hast.ts';
import './edition-node.ts';
import { wordsOf } from './words-of.ts';
import { visitElements } from './visit-nodes.ts';

/** Puts a sign in the margin of each paragraph that the list of cross-references tells something of; it leads there. */
export const rehypeReferenceSigns: Plugin<[{ entries: readonly PassageReferences[] }], Root> = ({ entries }) => (tree) => {
  const byPassage = new Map(entries.map((entry) => [entry.passage, entry]));
  visitElements(tree, ({ data, children }) => {
    const entry = data?.edition?.type === 'paragraph' ? byPassage.get(data.edition.id) : undefined;
    if (entry === undefined) return;
    const ariaLabel = wordsOf(sentencesOf(entry, () => '')).replace(/\.$/u, '');
    children.unshift(h('a.reference-sign', { href: `#${entryId(entry)}`, dataEditorial: '', ariaLabel }, entry.incoming.length === 0 ? '→' : '←'));
  });
};
