import type { VFile } from 'vfile';
import { markMentions, namesFormsOf } from './find-mentions.ts';
import { linesOf } from '../../lines.ts';
import type { Name } from '../../model.ts';
import { overrideFindings, reportFindings } from './name-findings.ts';
import type { Inline } from '../../nodes.ts';
import type { ReadFolder } from '../read-folder.ts';
import { regularise } from './regularise.ts';

/** Marks names and regularised marks in a line of a content file. */
export type LineMarker = (children: Inline[], file: VFile) => Inline[];

/**
 * Marks names and regularised marks in every line of the front matter and of the telegrams.
 * @returns the same for lines that stand elsewhere, in the source's notes.
 */
export function markLines({ identity, names: list, front, telegrams }: Pick<ReadFolder, 'identity' | 'names' | 'front' | 'telegrams'>, names: readonly Name[]): LineMarker {
  const forms = namesFormsOf(names);
  const known = list && new Set(names.map(({ id }) => id));
  const marks = identity?.source.value.regularisation.marks ?? {};
  const mark: LineMarker = (children, file) => {
    reportFindings(file, overrideFindings(children, known));
    return regularise(markMentions(children, forms), marks);
  };
  if (identity) {
    for (const line of linesOf(front.tree)) line.children = mark(line.children, identity.file);
  }
  for (const { transcription, file } of telegrams) {
    for (const line of linesOf(transcription)) line.children = mark(line.children, file);
  }
  return mark;
}
