import type { ElementContent, RootContent } from 'hast';
import { rehype } from 'rehype';
import { paragraphSign, unshielded } from './shield.ts';

/** A piece of a formatted citation. */
export type CitationRun =
  | { kind: 'text'; text: string; italic: boolean }
  /** The number of the paragraph that is cited. */
  | { kind: 'paragraph' };

const reader = rehype().data('settings', { fragment: true }).freeze();

/** The processor's HTML as runs: it has text and italics, and nothing else in these styles. */
export function runsFromHtml(html: string): CitationRun[] {
  const { children } = reader.parse(html);
  return children.flatMap((node) => runsFrom(node, false));
}

function runsFrom(node: RootContent | ElementContent, italic: boolean): CitationRun[] {
  if (node.type === 'element') return node.children.flatMap((child) => runsFrom(child, italic || node.tagName === 'i'));
  if (node.type !== 'text') return [];
  return node.value.split(paragraphSign).flatMap((text, at): CitationRun[] => [
    ...(at > 0 ? [{ kind: 'paragraph' } as const] : []),
    ...(text === '' ? [] : [{ kind: 'text', text: unshielded(text), italic } as const]),
  ]);
}
