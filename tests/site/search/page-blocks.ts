import type { Page } from 'playwright-core';

/** Text of a page as a browser's find has it: the text of one block, without what is not rendered. */
export interface TextBlock {
  text: string;
  /** Where the text of each element with an id ends in it, elements in the order of the text: the innermost that has it. */
  places: { end: number; ids: string[] }[];
}

/** Everything that a browser finds in an open page, in its order. */
export function blocksOf(page: Page): Promise<TextBlock[]> {
  return page.evaluate(() => {
    const blocks: { text: string; places: { end: number; ids: string[] }[] }[] = [];
    let last: Element | null = null;
    const blockOf = (element: Element | null): Element | null => (element === null || !/^(?:inline|contents|ruby)/u.test(getComputedStyle(element).display) ? element : blockOf(element.parentElement));
    const idsOf = (element: Element | null): string[] => (element === null ? [] : [...(element.id === '' ? [] : [element.id]), ...idsOf(element.parentElement)]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      (node instanceof Element && (node.matches('script, style, template, noscript, select, textarea, svg') || getComputedStyle(node).display === 'none') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      if (!(node instanceof Text) || parentElement === null || getComputedStyle(parentElement).visibility !== 'visible') continue;
      const block = blockOf(parentElement);
      if (block !== last || blocks.length === 0) blocks.push({ text: '', places: [] });
      last = block;
      const current = blocks.at(-1);
      if (!current) continue;
      const before = current.text;
      const collapsed = (before + node.data).replace(/\s+/gu, ' ').replace(/^ /u, '');
      current.text = collapsed;
      if (collapsed.length > before.length) current.places.push({ end: collapsed.length, ids: idsOf(parentElement) });
    }
    return blocks.filter(({ text }) => text.trim() !== '');
  });
}
