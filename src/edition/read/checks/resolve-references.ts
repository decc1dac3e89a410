import { reportProblem } from '../../../markdown/problem.ts';
import { inlinesOf, linesOf } from '../../lines.ts';
import type { Reference } from '../../model.ts';
import { didYouMean } from './nearest.ts';
import type { FrontMatter, Transcription } from '../../nodes.ts';
import { words } from '../../passages.ts';
import type { VFile } from 'vfile';
import type { Places } from './places.ts';

/** Judges the cross-references of a tree against the places that exist, and records them in the order of the text. */
export function referencesIn(tree: Transcription | FrontMatter, file: VFile, places: Places): Reference[] {
  const telegram = tree.type === 'transcription' ? tree.number : 0;
  return linesOf(tree).flatMap((line) => inlinesOf(line.children).flatMap((node): Reference[] => {
    if (node.type !== 'crossReference') return [];
    for (const { id } of node.targets) {
      if (places.has(id)) continue;
      reportProblem(file, node.position, 'unknown-place', `“#${id}” is no telegram or paragraph of this edition.${didYouMean(id, places)} Correct the address.`);
    }
    const { id, targets, certainty, remark, children } = node;
    return [{ id, passage: line.id, telegram, paragraph: line.type === 'paragraph' ? line.n : null, phrase: words(children, 'original'), targets, certainty, remark }];
  }));
}
