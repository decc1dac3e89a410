import { VFile } from 'vfile';
import { reportDoubt, reportProblem } from '../../../markdown/problem.ts';
import { nearest } from './nearest.ts';

const start = { line: 1, column: 1 };

/** What an edition is without a file that it may be without. */
const optional: Readonly<Record<string, string>> = {
  'chronology.yaml': 'the edition shows no events beside its documents. Add the file, with “events: []” where there are none',
  'slips.yaml': 'the edition lists no slips of the source. Add the file, with “slips: []” where there are none',
  'about.md': 'the page about the text has no words of the editors. Add the file',
  'introduction.md': 'nothing says what the documents are about. Add the file, with “short: null” in its frontmatter where it is to have no words',
  'summaries.yaml': 'no document has a summary. Add the file, with “summaries: []” where there are none',
  'reasons.yaml': 'nothing says why references are inferred. Add the file, with “references: []” where none is',
  'readings.yaml': 'no readings of other texts are listed. Add the file, with “readings: []” where there are none',
};

const needed: Readonly<Record<string, string>> = {
  'edition.yaml': 'it names the edition and its witness',
  'names.yaml': 'it names those who write and receive, and whoever the text speaks of',
};

/**
 * Tells which files an editor may have forgotten.
 * @param missing of the files that are known by their names.
 * @param texts of the files that are there.
 * @returns the missing files, with what is told of them.
 */
export function checkMissing(missing: readonly string[], texts: readonly string[]): VFile[] {
  const hasBegun = !missing.includes('edition.yaml');
  return missing.flatMap((path) => {
    const file = new VFile({ path });
    const [need, loss] = [needed[path], optional[path]];
    if (need !== undefined && (hasBegun || path === 'edition.yaml')) {
      reportProblem(file, start, 'missing-file', `“${path}” is missing in the content: ${need}. Add it.`);
    } else if (path === 'sources.yaml' && texts.some((text) => text.includes('[@'))) {
      reportProblem(file, start, 'missing-file', `“${path}” is missing in the content, and notes or events cite its sources. Add it.`);
    } else if (path === 'readings.yaml' && hasBegun && texts.some((text) => /\]\(#r\d+\)/u.test(text))) {
      reportProblem(file, start, 'missing-file', `“${path}” is missing in the content, and links lead to its readings. Add it.`);
    } else if (loss !== undefined && hasBegun) {
      reportDoubt(file, start, 'missing-file', `“${path}” is missing in the content: ${loss}.`);
    }
    return file.messages.length > 0 ? [file] : [];
  });
}

/** Files whose names are not quite what they should be. */
export interface Misnamed {
  /** Paths of telegrams. */
  telegrams: string[];
  /** The right names of files that are known by their names. */
  known: string[];
}

/**
 * Tells of files that the edition has no use for. One whose name is nearly that of a file which is not there would be missed,
 * and forbids to publish.
 * @param missing of the files that are known by their names.
 */
export function checkStrangers(strangers: readonly VFile[], edition: VFile | undefined, missing: readonly string[]): Misnamed {
  const misnamed: Misnamed = { telegrams: [], known: [] };
  // The witness may have any name, which edition.yaml says.
  const witness = /^\s+file:\s*["']?([\w.-]+)/mu.exec(String(edition ?? ''))?.[1];
  for (const file of strangers) {
    const { path } = file;
    if (path === witness || path === 'telegrams') continue;
    // Where the witness is not there, this may be it, and its name in edition.yaml is what is told.
    if (path.endsWith('.txt') && !path.includes('/') && !strangers.some((other) => other.path === witness)) continue;
    const meant = telegramMeant(path) ?? nearest(path, missing);
    if (meant !== null && (meant.startsWith('telegrams/') || missing.includes(meant))) {
      (meant.startsWith('telegrams/') ? misnamed.telegrams : misnamed.known).push(meant.startsWith('telegrams/') ? path : meant);
      reportProblem(file, start, 'misnamed-file', `The edition does not read a file of the name “${path}”. Did you mean “${meant}”? Rename the file, or take it out of the folder.`);
    } else if (edition) {
      // What is wrong within a file that nobody reads need not be told.
      if (!file.messages.some(({ ruleId }) => ruleId === 'no-file')) file.messages.length = 0;
      reportDoubt(file, start, 'unknown-file', 'The edition has no use for this file. Take it out of the folder, or put a dot before its name.');
    }
  }
  return misnamed;
}

/** The name that a telegram's file should have; null where the file is none. */
function telegramMeant(path: string): string | null {
  const [, folder = '', name = '', ending = ''] = /^(?:(.*)\/)?([^/]+?)(\.[^./]*)?$/u.exec(path) ?? [];
  const isText = /^\.(?:md|markdown|mdown|mkd|mdx|txt)$/iu.test(ending) || ending === '';
  const isInside = /^telegrams?(?:\/|$)/iu.test(folder);
  const isBeside = folder === '' && /^\d+-/u.test(name) && ending !== '.txt';
  return isText && (isInside || isBeside) ? `telegrams/${name}.md` : null;
}
