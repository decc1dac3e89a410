import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { isScript, languageOf } from '../../src/markdown/languages.ts';
import remarkLanguages from '../../src/markdown/remark-languages.ts';

const marked = (words: string, languages: Record<string, string>): string[] => {
  const tree = remark().parse(words);
  remark().use(remarkLanguages, languages).runSync(tree);
  const found: string[] = [];
  visit(tree, 'foreignMark', ({ lang, value }) => void found.push(`${lang}: ${value}`));
  return found;
};

test('the edition says which language it writes in a script', () => {
  expect(marked('In Київ і Львів of 1949', { Cyrillic: 'uk' })).toEqual(['uk: Київ і Львів']);
  expect(marked('In Київ і Львів of 1949', {})).toEqual([]);
  expect(marked('“№ 6. Сталина 11 января 1949 г.” of 1949', { Cyrillic: 'ru' })).toEqual(['ru: Сталина 11 января 1949 г']);
  expect(marked('ἐν ἀρχῇ ἦν and 毛泽东', { Greek: 'grc' })).toEqual(['grc: ἐν ἀρχῇ ἦν']);
});

test('scripts of one language make one run', () => {
  expect(marked('a letter, 東京の手紙, from home', { Han: 'ja', Hiragana: 'ja', Katakana: 'ja' })).toEqual(['ja: 東京の手紙']);
});

test('a form has the language of its characters', () => {
  expect([languageOf('Сталин', { Cyrillic: 'ru' }), languageOf('Stalin', { Cyrillic: 'ru' })]).toEqual(['ru', null]);
  expect(['Han', 'Cyrillic', 'han', 'Klingon', 'Han}'].map(isScript)).toEqual([true, true, false, false, false]);
});
