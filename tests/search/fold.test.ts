import { describe, expect, it } from 'vitest';
import { compoundsOf, wordsOf } from '../../src/search/fold.ts';

const folded = (text: string) => wordsOf(text).map(({ word }) => word);

describe('wordsOf', () => {
  it.each([
    ['case', 'FILLIPOV Fillipov', ['fillipov', 'fillipov']],
    ['diacritics and letters that stand for two', 'Été Straße Łódź Ærø', ['ete', 'strasse', 'lodz', 'aero']],
    ['compatibility forms', 'ＡＢＣ ﬁnd ①', ['abc', 'find', '1']],
    ['dashes and figures', 'side — the 3/5, 1911-57.', ['side', 'the', '3', '5', '1911', '57']],
    ['composed and decomposed letters alike', 'café cafe\u0301', ['cafe', 'cafe']],
    ['soft hyphens and marks of direction', 'mani\u00ADfesta\u200Etion', ['manifestation']],
    ['scripts without spaces letter by letter', '毛泽东 のだ', ['毛', '泽', '东', 'の', 'だ']],
    ['vowel signs that belong to the word', 'हिन्दी', ['हिन्दी']],
    ['points of Hebrew and strokes of Arabic', 'שָׁלוֹם كـتاب', ['שלום', 'كتاب']],
    ['Cyrillic', 'СССР Йод', ['ссср', 'иод']],
    ['nothing but signs', '?! 😀 — „“', []],
    ['lone surrogates and control characters', '\ud800a\u0000b\udc00', ['a', 'b']],
  ])('%s', (_name, text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it.each(['\'', '‘', '’', 'ʼ', '`', '´', '′', '＇'])('takes %s between letters for an apostrophe', (mark) => {
    expect(wordsOf(`People${mark}s`).map(({ word, joint }) => [word, joint])).toEqual([['people', null], ['s', 'apostrophe']]);
  });

  it.each(['-', '‐', '‑'])('takes %s between letters for a hyphen', (mark) => {
    expect(compoundsOf(wordsOf(`Chiang Kai${mark}shek`)).map((words) => words.map(({ word }) => word))).toEqual([['chiang'], ['kai', 'shek']]);
  });

  it('says where each word stands', () => {
    const text = '„Fillipov“ for 毛泽东 in ﬁne café';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Fillipov', 'for', '毛', '泽', '东', 'in', 'ﬁne', 'café']);
  });
});
