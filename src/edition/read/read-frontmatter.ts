import type { Root } from 'mdast';
import type { Position } from 'unist';
import { VFile } from 'vfile';
import type { z } from 'zod';
import { reportProblem } from '../../markdown/problem.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/**
 * Reads the frontmatter of a Markdown file; null where it cannot be used. Problems are reported on the file.
 * @param keys what the frontmatter has, for an editor who left it out: "number, date".
 */
export function readFrontmatter<Schema extends z.ZodType>(tree: Root, file: VFile, schema: Schema, keys: string): YamlSource<z.output<Schema>> | null {
  const [first] = tree.children;
  if (first?.type !== 'yaml' || !first.position) {
    // Read as text, the keys would be told of as paragraphs.
    file.messages.length = 0;
    if (String(file).startsWith('---\n')) {
      reportProblem(file, { line: 1, column: 1 }, 'no-frontmatter', 'The frontmatter that begins here has no end. Write a line “---” below its last key.');
      return null;
    }
    reportProblem(file, { line: 1, column: 1 }, 'no-frontmatter', `The file has no frontmatter. Begin it with a line “---”, the keys ${keys} and so on, and another line “---”.`);
    return null;
  }
  return readYaml(file, schema, first.value, startOf(first.position));
}

/** What can be used of frontmatter whose problems have been reported, so that those of the text are told in the same run. */
export function readFrontmatterAgain<Schema extends z.ZodType>(tree: Root, { path, value }: VFile, schema: Schema): YamlSource<z.output<Schema>> | null {
  const [first] = tree.children;
  const unheard = new VFile({ path, value });
  return first?.type === 'yaml' && first.position ? readYaml(unheard, schema, first.value, startOf(first.position)) : null;
}

/** UTF-16 offset of the first character behind the line that opens the frontmatter. */
function startOf({ start }: Position): number {
  return (start.offset ?? 0) + '---\n'.length;
}
