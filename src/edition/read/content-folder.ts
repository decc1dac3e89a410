import { VFile } from 'vfile';
import { reportProblem } from '../../markdown/problem.ts';
import { checkMissing, checkStrangers } from './checks/check-files.ts';
import { hasProblems } from './checks/report.ts';
import { decodeContent } from './decode-content.ts';
import type { ContentFile } from './read-content.ts';

/** Files of the content folder that are known by their names. */
const knownFiles = ['edition.yaml', 'names.yaml', 'chronology.yaml', 'sources.yaml', 'slips.yaml', 'readings.yaml', 'reasons.yaml', 'summaries.yaml', 'about.md', 'introduction.md'] as const;
const telegramFile = /^telegrams\/[^/]+\.md$/u;

/** The content folder with its files decoded. */
export interface ContentFolder {
  /** Every file, with what was found in it; also one that is missing and must not be. */
  files: VFile[];
  /** A file that is there and could be decoded. */
  open(path: string): VFile | undefined;
  /** The telegrams' files in the order of their names; null in the place of one that could not be decoded or has a wrong name. */
  telegrams: (VFile | null)[];
}

/** Decodes the files of a content folder, and tells what is missing in it and what has a wrong name. */
export function openFolder(contents: readonly ContentFile[]): ContentFolder {
  const files = contents.map(decodeContent);
  const decoded = new Map(files.filter(({ messages }) => messages.length === 0).map((file) => [file.path, file]));
  const strangers = files.filter(({ path }) => !knownFiles.some((known) => known === path) && !telegramFile.test(path));
  const misnamed = checkStrangers(strangers, decoded.get('edition.yaml'), knownFiles.filter((known) => !contents.some(({ path }) => path === known)));
  const paths = [...contents.map(({ path }) => path).filter((path) => telegramFile.test(path)), ...misnamed.telegrams].sort((a, b) => (telegramOrder(a) < telegramOrder(b) ? -1 : 1));
  const isThere = (known: string) => contents.some(({ path }) => path === known) || misnamed.known.includes(known);
  const missing = checkMissing(knownFiles.filter((known) => !isThere(known)), [...decoded.values()].map(String));
  // What is needed and missing may be the cause of what is told of others.
  files.unshift(...missing.filter((file) => hasProblems([file])));
  files.push(...missing.filter((file) => !hasProblems([file])));
  if (paths.length === 0 && !files.some(({ path }) => path === 'telegrams')) {
    const file = new VFile({ path: 'telegrams' });
    reportProblem(file, { line: 1, column: 1 }, 'missing-file', '“telegrams” is missing in the content: it holds one Markdown file for each telegram. Add it.');
    files.push(file);
  }
  return {
    files,
    open: (path) => decoded.get(path),
    telegrams: paths.map((path) => (telegramFile.test(path) ? decoded.get(path) ?? null : null)),
  };
}

/** Where a misnamed file stands among the others: as if it were one of them. */
function telegramOrder(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
