import type { VFile } from 'vfile';
import { reportProblem } from '../../../markdown/problem.ts';
import type { DocumentKind } from '../../document-kinds.ts';
import { inlinesOf } from '../../lines.ts';
import type { Reference } from '../../model.ts';
import { type AddressedLine, words } from '../../passages.ts';
import { didYouMean } from './nearest.ts';
import type { Places } from './places.ts';
import { hasProblems } from './report.ts';

/**
 * Judges the cross-references of lines against the places that exist, says of each target what it is, and records
 * them in the order of the lines.
 * @param file the file in which the lines stand; undefined where it cannot be used.
 * @param kinds what each telegram is, by its number.
 */
export function referencesIn(lines: readonly AddressedLine[], file: VFile | undefined, places: Places, kinds: ReadonlyMap<number, DocumentKind>): Reference[] {
  return lines.flatMap((line) => inlinesOf(line.children).flatMap((node): Reference[] => {
    if (node.type !== 'crossReference') return [];
    for (const target of node.targets) {
      target.kind = kinds.get(target.telegram) ?? 'document';
      // Where the number of the telegram is wrong, an address may seem to be its own.
      if (file && !hasProblems([file]) && (target.id === line.id || target.id === `t${line.telegram ?? ''}`)) {
        reportProblem(file, node.position, 'reference-target', `“#${target.id}” is where the reference itself stands. Correct the address, or take the link away.`);
      }
      if (places.has(target.id) || !file) continue;
      reportProblem(file, node.position, 'unknown-place', `“#${target.id}” is no telegram or paragraph of this edition.${didYouMean(target.id, places)} Correct the address.`, target.id);
    }
    const { id, targets, certainty, remark, children } = node;
    const { telegram, paragraph, id: passage } = line;
    const kind = telegram === null ? null : kinds.get(telegram) ?? 'document';
    return [{ id, passage, telegram, kind, paragraph, phrase: words(children, 'original'), targets, certainty, remark, reason: [] }];
  }));
}
