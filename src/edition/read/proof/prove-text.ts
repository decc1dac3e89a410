import type { VFile } from 'vfile';
import { reportProblem } from '../../../markdown/problem.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Witness } from '../../model.ts';
import type { Segment } from '../../printed-text.ts';
import { differencesFrom } from './prove.ts';
import { shown, visible } from '../checks/shown-text.ts';

/** Reports every difference between the text rebuilt from the content and the witness, at its place in the content. */
export function proveText(witness: Witness, segments: readonly Segment[], folder: ContentFolder, fallback: VFile): void {
  for (const { path, place, found, expected, before, after } of differencesFrom(witness.text, segments)) {
    const file = (path === null ? undefined : folder.open(path)) ?? fallback;
    const reason = found === '' ? `Here ${shown(expected)} is wanting.`
      : expected === '' ? `Here stands ${shown(found)}, which the witness does not have.`
        : `Here stands ${shown(found)}, the witness has ${shown(expected)}.`;
    reportProblem(file, place ?? undefined, 'witness',
      `${reason} The witness reads “${visible(before)}⟦${visible(expected)}⟧${visible(after)}”. Restore its words; they are kept as they are, slips included.`);
  }
}
