import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import type { NameId } from '../edition/ids.ts';
import { longestHeld } from '../edition/unbroken/stretch.ts';
import './edition-node.ts';
import { unbrokenClass } from './rehype-unbroken.ts';
import { skip, visitElements } from './visit-nodes.ts';
import { wordsOf } from './words-of.ts';

export interface MentionOptions {
  hrefOfName: (id: NameId) => string;
  /** Whether the later mentions in a line are links too, for the pointer alone. */
  repeated?: boolean;
}

/**
 * Makes each mention of a name a link to its entry in the index. In each line
 * of the source the first mention of a name can be reached with the keyboard, the
 * others can be pointed at. Within a cross-reference, itself a link, a mention stays words.
 */
export const rehypeMentions: Plugin<[MentionOptions], Root> = (options) => (tree) => {
  visitElements(tree, (element) => {
    if (!isLine(element)) return;
    linkMentions(element, options);
    return skip;
  });
};

/** Whether no paragraph or line stands within the element, only words. */
function isLine({ tagName }: Element): boolean {
  return /^(?:p|li|h[1-6])$/u.test(tagName);
}

function linkMentions(line: Element, { hrefOfName, repeated = true }: MentionOptions): void {
  const met = new Set<NameId>();
  visitElements(line, (element, index, parent) => {
    if (element.tagName === 'a') return skip;
    const node = element.data?.edition;
    if (node?.type !== 'mention') return;
    if (!repeated && met.has(node.name) && parent && index !== undefined) {
      if (element.children.length > 1) {
        element.properties = { className: [unbrokenClass] };
        return skip;
      }
      parent.children.splice(index, 1, ...element.children);
      return index + element.children.length;
    }
    element.tagName = 'a';
    element.properties = {
      className: wordsOf([element]).length > longestHeld ? ['mention', 'long'] : ['mention'],
      href: hrefOfName(node.name),
      tabIndex: met.has(node.name) ? -1 : undefined,
    };
    met.add(node.name);
    return skip;
  });
}
