import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../../src/edition/read/yaml-source.ts';

const schema = z.strictObject({
  title: z.string(),
  lines: z.array(z.strictObject({ words: z.string(), mark: z.string().optional() })).default([]),
});

function read(text: string, start = 0) {
  const file = new VFile({ value: text, path: 'a.yaml' });
  return { source: readYaml(file, schema, text.slice(start), start), messages: file.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`) };
}

describe('readYaml', () => {
  it('knows where the words of plain, quoted and literal values stand', () => {
    const { source } = read('title: Plain\nlines:\n  - words: "Quoted"\n  - words: |-\n      First\n      second\n');
    const places = (path: (string | number)[]) => source?.piecesOf(path).map(({ at: { line, column } }) => `${line}:${column}`);
    expect(places(['title'])).toEqual(['1:8']);
    expect(places(['lines', 0, 'words'])).toEqual(['3:13']);
    expect(places(['lines', 1, 'words'])).toEqual(['5:7', '6:7']);
  });

  it('counts lines from the start of the file, not of the frontmatter', () => {
    const { source } = read('---\ntitle: Words\n', 4);
    expect(source?.placeOf(['title']).start).toEqual({ line: 2, column: 8, offset: 11 });
  });

  it('tells of every missing, unknown and wrong value at its place', () => {
    expect(read('titel: x\nlines:\n  - words: 3\n    marc: a\n').messages).toEqual([
      '4:5 The key “marc” is not known here. Did you mean “mark”? Take it away or correct it.',
      '1:1 The key “titel” is not known here. Did you mean “title”? Take it away or correct it.',
      '3:12 “words” is 3: expected a text in quotation marks. Correct it.',
    ]);
  });

  it.each([
    ['an alias', 'title: &a x\nlines: *a\n'],
    ['a tag', 'title: !!binary aGk=\n'],
    ['many aliases that would unfold', `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: *c\n`],
  ])('refuses %s', (_case, text) => {
    const { source, messages } = read(text);
    expect(source).toBeNull();
    expect(messages).toContainEqual(expect.stringContaining('Anchors, aliases and tags have no place in content.'));
  });

  it('tells of broken YAML and of a key that is written twice', () => {
    expect(read('title: "open\n').messages[0]).toMatch(/^1:8 A quotation mark is opened and not closed\./u);
    expect(read('title: a\ntitle: b\n').messages[0]).toMatch(/^2:1 The key stands here for the second time\. Keep one\./u);
  });
});
