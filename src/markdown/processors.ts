/** The Markdown pipelines of the edition. Each is made once and frozen: it keeps nothing of what it has read. */
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import type { VFile } from 'vfile';
import type { Languages } from './languages.ts';
import remarkCitations from './remark-citations.ts';
import remarkFootnotes from './remark-footnotes.ts';
import remarkInlineOnly from './remark-inline-only.ts';
import remarkLanguages from './remark-languages.ts';
import remarkLineDiscipline from './remark-line-discipline.ts';
import remarkNoteMarks from './remark-note-marks.ts';
import remarkReferenceMarks from './remark-reference-marks.ts';

const telegrams = remark().use(remarkFrontmatter).use(remarkFootnotes).use(remarkLineDiscipline)
  .use(remarkNoteMarks).use(remarkReferenceMarks).freeze();
const transcriptionLines = remark().use(remarkInlineOnly).use(remarkNoteMarks).use(remarkReferenceMarks).freeze();
const editorialLines = remark().use(remarkInlineOnly).freeze();
const proseWithFrontmatter = remark().use(remarkFrontmatter).freeze();
const editorialMarks = remark().use(remarkCitations).use(remarkReferenceMarks).freeze();

/** Reads a telegram's file: frontmatter, body and notes. */
export function parseTelegram(file: VFile): Root {
  const tree = telegrams.parse(file);
  telegrams.runSync(tree, file);
  return tree;
}

/** Reads one line or a few lines of the transcription that stand in YAML; places are those within `value`. */
export function parseTranscriptionLine(value: string): Root {
  const tree = transcriptionLines.parse(value);
  transcriptionLines.runSync(tree);
  return tree;
}

/** Reads a phrase or sentence of the editors that stands in YAML; places are those within `value`. */
export function parseEditorialLine(value: string, languages: Languages): Root {
  const tree = editorialLines.parse(value);
  markEditorial(tree, languages);
  return tree;
}

/** Reads the editors' prose. */
export function parseEditorialProse(file: VFile, languages: Languages): Root {
  const tree = remark().parse(file);
  markEditorial(tree, languages);
  return tree;
}

/** Reads the editors' prose with its frontmatter. */
export function parseProseWithFrontmatter(file: VFile, languages: Languages): Root {
  const tree = proseWithFrontmatter.parse(file);
  markEditorial(tree, languages);
  return tree;
}

/** Records the editors' marks in a tree of their words, for instance a note's. */
export function markEditorial(tree: Root, languages: Languages): void {
  editorialMarks.runSync(tree);
  remarkLanguages(languages)(tree);
}
