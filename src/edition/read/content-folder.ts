import { VFile } from 'vfile';
import { reportDoubt, reportProblem } from '../../markdown/problem.ts';
import { decodeContent } from './decode-content.ts';
import { nearest } from './checks/nearest.ts';
import type { ContentFile } from './read-content.ts';

const knownFiles = ['edition.yaml', 'names.yaml', 'chronology.yaml', 'sources.yaml', 'slips.yaml', 'readings.yaml', 'reasons.yaml', 'summaries.yaml', 'about.md', 'introduction.md'] as const;
const telegramFile = /^telegrams\/[^/]+\.md$/u;

/** The content folder with its files decoded. */
export interface ContentFolder {
  /** Every file, with what was found in it; also one that is missing and must not be. */
  files: VFile[];
  /** A file that is there and could be decoded. */
  open(path: string): VFile | undefined;
  /** The telegrams' files in the order of their names; null in the place of one that could not be decoded. */
  telegrams: (VFile | null)[];
}

/**
 * Decodes the files of a content folder.
 */
export function openFolder(contents: readonly ContentFile[]): ContentFolder {
  const files = contents.map(decodeContent);
  const decoded = new Map(files.filter(({ messages }) => messages.length === 0).map((file) => [file.path, file]));
  const paths = contents.map(({ path }) => path).filter((path) => telegramFile.test(path));
  if (!contents.some(({ path }) => path === 'edition.yaml')) {
    files.push(missingFile('edition.yaml', 'it names the edition and its witness'));
  }
  if (paths.length === 0) files.push(missingFile('telegrams', 'it holds one Markdown file for each telegram'));
  return {
    files,
    open: (path) => decoded.get(path),
    telegrams: paths.map((path) => decoded.get(path) ?? null),
  };
}

function missingFile(path: string, use: string): VFile {
  const file = new VFile({ path });
  reportProblem(file, { line: 1, column: 1 }, 'missing-file', `“${path}” is missing in the content: ${use}. Add it.`);
  return file;
}

/**
 * Tells of files that the edition has no use for: they may be misnamed.
 * @param witness path of the file that the edition names as its witness.
 */
export function checkStrangers(folder: ContentFolder, witness: string): void {
  for (const file of folder.files) {
    if (knownFiles.some((known) => known === file.path) || file.path === witness || telegramFile.test(file.path) || file.path === 'telegrams') continue;
    const meant = nearest(file.path, knownFiles);
    reportDoubt(file, { line: 1, column: 1 }, 'unknown-file', `The edition has no use for this file.${meant === null ? '' : ` Did you mean “${meant}”?`}`);
  }
}
