import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { EditorialNote, SourceNote } from '../../src/edition/model.ts';
import { notesToHast } from '../../src/html/notes-to-hast.ts';

const context = {
  headingRank: 1, hrefOf: (id: string) => `#${id}`, hrefOfName: (id: string) => `/names/${id}/`, hrefOfSource: (id: string) => `/about/#source-${id}`,
} as const;

const editorial: EditorialNote = {
  kind: 'editorial', id: 't1-n1', telegram: 1, mark: 'a', references: ['t1-n1-ref', 't1-n1-ref-2'], passage: 't1-p1',
  body: [
    { type: 'text', value: 'See ' },
    { type: 'foreign', lang: 'zh', value: '毛' },
    { type: 'citation', source: 'frus', label: 'FRUS', locators: [{ text: 'doc. 20', address: 'https://example.org/d20' }, { text: 'p. 3', address: null }] },
    { type: 'citation', source: 'sw', label: 'SW', locators: [] },
  ],
};
const source: SourceNote = {
  kind: 'source', id: 't1-s1', telegram: 1, mark: '1', references: ['t1-s1-ref'], passage: 't1-signed',
  body: { type: 'sourceNoteBody', children: [{ type: 'text', value: 'Used.' }] },
};

test('an editors’ note has its letter, the way back from each mark, and its sources in one pair of brackets', () => {
  const section = notesToHast([editorial], context, 'telegram');
  expect(section && toHtml(section)).toBe(
    '<section class="notes" role="doc-endnotes" aria-label="Notes to telegram 1"><h2>Note of the editors</h2><ol class="editorial-notes"><li id="t1-n1">'
    + '<a class="back" href="#t1-n1-ref" role="doc-backlink" aria-label="Back to mark a">a</a> <a class="back" href="#t1-n1-ref-2" role="doc-backlink" aria-label="Back to mark a (2)">2</a>'
    + ' See <span lang="zh">毛</span>[<cite><a href="/about/#source-frus">FRUS</a>, <a href="https://example.org/d20">doc. 20</a>, p. 3</cite>; <cite><a href="/about/#source-sw">SW</a></cite>]'
    + '</li></ol></section>');
});

test('notes of the source and of the editors are lists of their own, the one first marked first', () => {
  const headings = (notes: (SourceNote | EditorialNote)[]) =>
    [...toHtml(notesToHast(notes, context) ?? []).matchAll(/<h2>(.*?)<\/h2><ol class="(.*?)">/gu)].map(([, title, name]) => `${title}: ${name}`);
  expect(headings([source, editorial])).toEqual(['Note of the source: source-notes', 'Note of the editors: editorial-notes']);
  expect(headings([editorial, source, editorial])).toEqual(['Notes of the editors: editorial-notes', 'Note of the source: source-notes']);
});

test('without notes there is no section', () => {
  expect(notesToHast([], context)).toBeNull();
});
