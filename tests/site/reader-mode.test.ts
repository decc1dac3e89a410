import { Readability, isProbablyReaderable } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { pageFile } from './harness/subject.ts';

/** What the reader mode of Firefox makes of a page; `template` is inert in a browser, which the parser here does not know. */
function readerMode(path: string): { document: Document; read: string; readable: boolean } {
  const parsed = () => {
    const { document } = parseHTML(pageFile(path));
    for (const template of document.querySelectorAll('template')) template.remove();
    return document;
  };
  return { document: parsed(), readable: isProbablyReaderable(parsed()), read: spaced(new Readability(parsed()).parse()?.textContent ?? '') };
}

const spaced = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
const wordsOf = (element: Element) => spaced(element.textContent);

describe.each([1, 2, 3, 4, 5, 6])('reader mode of telegram %i', (number) => {
  const { document, read } = readerMode(`/telegrams/${number}/`);
  const [article, notes, address] = ['article', '.notes', '.on-paper'].map((selector) => document.querySelector(selector));

  test('has the telegram whole, with its notes, and nothing else but its address', () => {
    const expected = [article, notes, address].flatMap((part) => (part ? [wordsOf(part)] : []));
    expect(expected.length).toBeGreaterThan(1);
    expect(read.replaceAll(' ', '')).toBe(expected.join('').replaceAll(' ', ''));
  });
});

test('reader mode of the whole correspondence has every telegram and its notes', () => {
  const { document, read, readable } = readerMode('/read/');
  expect(readable).toBe(true);
  const parts = [...document.querySelectorAll('article, .leaf .notes')].map(wordsOf);
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.filter((words) => !read.includes(words))).toEqual([]);
});
