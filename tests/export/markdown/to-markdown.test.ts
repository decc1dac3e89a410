import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { editionToMarkdown, telegramToMarkdown } from '../../../src/export/markdown/to-markdown.ts';
import { readMarkdown, type ReadMarkdown } from '../../readers/markdown-reader.ts';
import { addressOf, aroundOf, cases } from '../editions.ts';

describe.each(await cases())('$name as Markdown', (own) => {
  const { edition, parts } = own;
  const whole = readMarkdown(editionToMarkdown(edition, addressOf));
  const single = edition.telegrams.map((telegram) => readMarkdown(telegramToMarkdown(edition, telegram, aroundOf(own, telegram.number), addressOf)));
  const notes = parts.notes.map((note) => note.replace(/^\d+/u, ''));

  it('transcribes the witness, each telegram in its own file too', () => {
    expect([whole.front, ...whole.telegrams]).toEqual([parts.front, ...parts.telegrams]);
    expect(single.map(({ body }) => body)).toEqual(parts.telegrams);
  });

  it('has the source’s notes, apart from the editors’', () => {
    expect(whole.notes).toEqual(notes);
    expect(single.flatMap((read) => read.notes)).toEqual(notes);
  });

  it('has a mark for each note and a note for each mark', () => {
    for (const { tree } of [whole, ...single]) {
      expect(labels(tree, 'footnoteReference')).toEqual(labels(tree, 'footnoteDefinition'));
    }
    const marked = edition.notes.filter(({ references }) => references.length > 0).map(({ id }) => id);
    expect(labels(whole.tree, 'footnoteDefinition')).toEqual(new Set(marked));
  });

  it('says in its head who wrote to whom and when', () => {
    const labels = (ids: readonly string[]) => ids.map((id) => edition.names.find((name) => name.id === id)?.label).join(' and ');
    expect(single.map(({ head }) => head)).toMatchObject(edition.telegrams.map(({ number, senders, addressees }) => ({
      number, from: labels(senders), to: labels(addressees), rights: edition.identity.rights.text, page: addressOf(`/telegrams/${number}/`),
    })));
    const days = edition.telegrams.map(({ date: { from, to } }) => (from === to ? from : `${from}/${to}`));
    expect(single.map(({ head }) => head)).toMatchObject((own.name === 'letters' ? ['1894-09-29', '1894-10', '1894-11/1895-01', '1895-01-02', '1895-02-03?'] : days).map((date) => ({ date })));
  });

  it('leads references to what they refer to and says where that is inferred', () => {
    const links: unknown[] = [];
    visit(whole.tree, 'link', ({ url, title }) => {
      links.push([url, title?.startsWith('probable') ?? false]);
    });
    for (const { targets, certainty } of edition.references) {
      const [target] = targets;
      expect(links).toContainEqual([addressOf(`/telegrams/${target?.telegram ?? ''}/${target?.paragraph === null ? '' : `#${target?.id ?? ''}`}`), certainty === 'probable']);
    }
  });
});

function labels(tree: ReadMarkdown['tree'], type: 'footnoteReference' | 'footnoteDefinition'): Set<string | null | undefined> {
  const found = new Set<string | null | undefined>();
  visit(tree, type, (node) => {
    found.add(node.label);
  });
  return found;
}
