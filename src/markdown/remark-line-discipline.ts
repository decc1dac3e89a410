import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { reportProblem } from './problem.ts';

/**
 * Refuses white space that Markdown would swallow: what cannot be seen in the
 * edition must not stand in a transcription either.
 */
export default function remarkLineDiscipline() {
  return (tree: Root, file: VFile): void => {
    const first = tree.children[0];
    const bodyStart = first?.type === 'yaml' ? (first.position?.end.line ?? 0) : 0;
    const lines = String(file).split('\n');
    lines.forEach((text, index) => {
      const line = index + 1;
      const trailing = /[\s\p{Zs}]+$/u.exec(text);
      if (trailing) {
        reportProblem(file, { line, column: trailing.index + 1 }, 'white-space', 'White space stands at the end of the line. Take it away.');
      }
      if (line <= bodyStart) return;
      if (/^[\s\p{Zs}]+\S/u.test(text)) {
        reportProblem(file, { line, column: 1 }, 'white-space', 'The line begins with white space. Begin it with its first word or mark.');
      }
      if (text === '' && lines[index - 1] === '') {
        reportProblem(file, { line, column: 1 }, 'blank-lines', 'Two blank lines follow each other. Leave one.');
      }
    });
    tree.children.forEach((node, index) => {
      const next = tree.children[index + 1];
      if (!next?.position || !node.position || next.position.start.line - node.position.end.line !== 1) return;
      reportProblem(file, next.position.start, 'blank-lines', 'No blank line stands before this line. Leave one, as between all paragraphs, lists, drafts and notes.');
    });
    if (lines.at(-1) !== '') {
      reportProblem(file, { line: lines.length, column: 1 }, 'final-line', 'The last line has no line end. Add one.');
    }
  };
}
