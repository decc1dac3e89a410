import type { VFile } from 'vfile';
import { reportDoubt } from '../../../markdown/problem.ts';
import type { Inline } from '../../nodes.ts';
import { unlistedCapitals } from './unlisted-capitals.ts';

/** A line of the text with its names marked, and the file in which it stands. */
export interface LineOfFile {
  file: VFile;
  children: readonly Inline[];
}

/** Tells the editor of capitalised words that neither a name nor an exception covers, each once, where it stands first. */
export function checkCapitals(lines: readonly LineOfFile[], notNames: readonly string[]): void {
  for (const { words, passage, place, count } of unlistedCapitals(lines.map(({ children }) => children), notNames)) {
    const line = lines[passage];
    if (!line) continue;
    const times = count > 1 ? ` (${count} times in the text)` : '';
    reportDoubt(line.file, place, 'unlisted-capitals', `“${words}” has capitals, and names.yaml does not know it${times}. Add it to a name’s printed forms, or to notNames.`);
  }
}
