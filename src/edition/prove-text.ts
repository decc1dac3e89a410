import type { VFile } from 'vfile';
import { reportProblem } from '../markdown/problem.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Witness } from './model.ts';
import type { Segment } from './printed-text.ts';
import { differencesFrom } from './prove.ts';

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

/** Words as an editor can tell them apart: line ends made visible, and what looks alike with its code point (Unicode). */
function shown(text: string): string {
  const characters = [...text];
  const doubtful = characters.length > longestExplained ? [] : characters.filter((character) => /[^\x21-\x7E]/u.test(character));
  const needed = doubtful.some((character) => character !== ' ') || doubtful.length === characters.length ? new Set(doubtful) : [];
  const codes = [...needed].map((character) => `${visible(character)} U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return `“${visible(text)}”${codes.length > 0 ? ` (${codes.join(', ')})` : ''}`;
}

const longestExplained = 40;
const longestShown = 200;

function visible(text: string): string {
  const marked = text.replaceAll('\n', '↵');
  return marked.length <= longestShown ? marked : `${marked.slice(0, longestShown / 2)} … ${marked.slice(-longestShown / 2)}`;
}
