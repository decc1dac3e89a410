/** Every folder of `tests/fixtures/markdown/{plugin}/` holds an `input.md`, and in `expected.txt` its tree and messages. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { inspect } from 'unist-util-inspect';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import remarkCitations from '../../src/markdown/remark-citations.ts';
import remarkFootnotes from '../../src/markdown/remark-footnotes.ts';
import remarkLanguages from '../../src/markdown/remark-languages.ts';
import remarkLineDiscipline from '../../src/markdown/remark-line-discipline.ts';
import remarkNoteMarks from '../../src/markdown/remark-note-marks.ts';
import remarkReferenceMarks from '../../src/markdown/remark-reference-marks.ts';

const fixtures = new URL('../fixtures/markdown/', import.meta.url);

const plugins: Record<string, () => (tree: Root, file: VFile) => void> = {
  'remark-citations': remarkCitations,
  'remark-languages': () => remarkLanguages({ Han: 'zh', Cyrillic: 'ru' }),
  'remark-line-discipline': remarkLineDiscipline,
  'remark-note-marks': remarkNoteMarks,
  'remark-reference-marks': remarkReferenceMarks,
};

function outcome(plugin: () => (tree: Root, file: VFile) => void, input: string): string {
  const file = new VFile(input);
  const processor = remark().use(remarkFrontmatter).use(remarkFootnotes).use(plugin);
  const tree = processor.parse(file);
  processor.runSync(tree, file);
  return [inspect(tree, { color: false }), ...file.messages.map(({ name, reason, ruleId }) => `${name}: ${reason} (${ruleId})`), ''].join('\n');
}

it('has fixtures for every plugin', () => {
  expect(readdirSync(fixtures).sort()).toEqual(Object.keys(plugins).sort());
});

describe.each(Object.entries(plugins))('%s', (name, plugin) => {
  it.each(readdirSync(new URL(`${name}/`, fixtures)))('%s', async (fixture) => {
    const folder = new URL(`${name}/${fixture}/`, fixtures);
    await expect(outcome(plugin, readFileSync(new URL('input.md', folder), 'utf8'))).toMatchFileSnapshot(new URL('expected.txt', folder).pathname);
  });
});
