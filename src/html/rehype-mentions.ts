import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { NameId } from '../edition/ids.ts';
import './edition-node.ts';

export interface MentionOptions {
  hrefOfName: (id: NameId) => string;
}

/**
 * Makes each mention of a name a link to its entry in the index. In each line
 * of the source the first mention of a name can be reached with the keyboard, the
 * others can be pointed at. Within a cross-reference, itself a link, a mention stays words.
 */
export const rehypeMentions: Plugin<[MentionOptions], Root> = (options) => (tree) => {
  visit(tree, 'element', (element) => {
    if (!isLine(element)) return;
    linkMentions(element, options);
    return SKIP;
  });
};

/** Whether no paragraph or line stands within the element, only words. */
function isLine({ tagName }: Element): boolean {
  return /^(?:p|li|h[1-6])$/u.test(tagName);
}

function linkMentions(line: Element, { hrefOfName }: MentionOptions): void {
  const met = new Set<NameId>();
  visit(line, 'element', (element) => {
    if (element.tagName === 'a') return SKIP;
    const node = element.data?.edition;
    if (node?.type !== 'mention') return;
    element.tagName = 'a';
    element.properties = {
      className: ['mention'],
      href: hrefOfName(node.name),
      tabIndex: met.has(node.name) ? -1 : undefined,
    };
    met.add(node.name);
    return SKIP;
  });
}
