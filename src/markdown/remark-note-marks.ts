import type { Root } from 'mdast';
import { splitText } from './split-text.ts';

const noteMark = /\[\^([^\]\s]+)\]/gu;

/**
 * Records every mark of a note, also one whose note is not defined in the same
 * piece of Markdown: Markdown itself would leave that as text, and a mark in
 * the frontmatter has its note at the foot of the file.
 */
export default function remarkNoteMarks() {
  return (tree: Root): void => {
    splitText(tree, noteMark, (match) => {
      const label = match[1] ?? '';
      return [{ type: 'footnoteReference', identifier: label.toLowerCase(), label }];
    });
  };
}
