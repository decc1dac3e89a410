import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { longestHeld } from '../edition/unbroken/stretch.ts';
import { unbrokenClass } from './rehype-unbroken.ts';
import { visitNodes } from './visit-nodes.ts';
import { wordsOf } from './words-of.ts';

/** No line begins with a dash: it stands on that of the name before it, as in the running text with the word before it. */
export const rehypeDashes: Plugin<[], Root> = () => (tree) => {
  visitNodes(tree, (text, index, parent) => {
    if (text.type !== 'text' || index === undefined || parent?.type !== 'element' || !text.value.startsWith(' — ')) return;
    const name = parent.children[index - 1];
    if (name?.type !== 'element' || name.data?.edition?.type !== 'mention' || wordsOf([name]).length > longestHeld) return;
    parent.children.splice(index - 1, 2, h(`span.${unbrokenClass}`, [name, ' —']), { ...text, value: text.value.slice(2) });
    return index + 1;
  });
};
