import type { VFile } from 'vfile';
import { parseProseWithFrontmatter } from '../../markdown/processors.ts';
import { reportProblem } from '../../markdown/problem.ts';
import { sentencesOf } from './checks/sentences.ts';
import { editorialBlocksFrom, type EditorialContext } from './editorial-from-mdast.ts';
import type { Introduction } from '../model.ts';
import type { EditorialInline } from '../nodes.ts';
import { plainText } from '../plain-text.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { readEditorial } from './read-names.ts';
import { introductionSchema } from './schemas.ts';

/** Reads `introduction.md`; null where it cannot be used, or says that there is none. Problems are reported on the file. */
export function introductionFrom(file: VFile, context: EditorialContext): Introduction | null {
  const tree = parseProseWithFrontmatter(file, context.languages);
  const frontmatter = readFrontmatter(tree, file, introductionSchema, 'short');
  if (!frontmatter) return null;
  const blocks = editorialBlocksFrom(tree.children.filter(({ type }) => type !== 'yaml'), context);
  if (frontmatter.value.short === null) {
    if (blocks[0]) reportProblem(file, blocks[0].position, 'words-not-shown', '“short: null” says that there is no introduction, and here stands one. Write “short” in a few sentences, or take these words away.');
    return null;
  }
  const introduction: Introduction = {
    short: readEditorial(frontmatter.value.short, frontmatter, ['short'], context),
    full: blocks.filter((block) => block.type === 'editorialParagraph'),
  };
  for (const words of [introduction.short, ...introduction.full.map(({ children }) => children)]) checkPlaces(words, file);
  for (const block of blocks) {
    if (block.type === 'editorialHeading') reportProblem(file, block.position, 'editorial-markup', 'An introduction has no headings. Take it away.');
  }
  return introduction;
}

/** Every sentence has a link to the place, or to the note, on which it rests. */
function checkPlaces(nodes: readonly EditorialInline[], file: VFile): void {
  let end = 0;
  const runs = nodes.map((node) => {
    const start = end;
    end += plainText([node]).length;
    return { node, start, end };
  });
  const words = runs.map(({ node }) => plainText([node])).join('');
  for (const { text, start } of sentencesOf(words)) {
    const within = runs.filter((run) => run.end > start && run.start < start + text.length);
    if (within.some(({ node }) => node.type === 'editorialLink' && node.target.kind === 'passage')) continue;
    reportProblem(file, within[0]?.node.position, 'statement-without-place', `The sentence “${text}” leads to no place. Add the paragraph or the note that it rests on, for instance ([telegram 1, ¶3](#t1-p3)).`);
  }
}
