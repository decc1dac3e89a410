import { describe, expect, test } from 'vitest';
import { markMentions, namesFormsOf, wordsOf } from '../../../../src/edition/read/names/find-mentions.ts';
import type { Inline, Mention } from '../../../../src/edition/nodes.ts';

const names = namesFormsOf([
  { id: 'party', printed: ['Communist Party', 'Communist Party of China'] },
  { id: 'china', printed: ['China'] },
  { id: 'kuomintang', printed: ['Kuomintang', 'Kuomintangists'] },
  { id: 'fillipov', printed: ['Fillipov'] },
  { id: 'usa', printed: ['USA'] },
  { id: 'chiang', printed: ['蒋介石'] },
  { id: 'rd', printed: ['R&D <Office>'] },
]);

function text(value: string): Inline {
  const start = { line: 4, column: 11, offset: 100 };
  return { type: 'text', value, position: { start, end: { line: 4, column: 11 + value.length, offset: 100 + value.length } } };
}

function mentionsOf(children: readonly Inline[]): Mention[] {
  return children.flatMap((node): Mention[] => {
    if (node.type === 'mention') return [node];
    return 'children' in node ? mentionsOf(node.children) : [];
  });
}

function found(value: string): string[] {
  return mentionsOf(markMentions([text(value)], names)).map((mention) => `${mention.name}: ${wordsOf(mention)}`);
}

describe('finding the printed forms of names', () => {
  test('the longest form wins, and nothing is found inside it', () => {
    expect(found('the Communist Party of China and China')).toEqual(['party: Communist Party of China', 'china: China']);
    expect(found('the Communist Party of Chinatown')).toEqual(['party: Communist Party']);
  });

  test('only whole words are found, and a hyphen joins words', () => {
    expect(found('Chinatown, Indochina, Indo-China, China-ware, 2China, Cochin-China')).toEqual([]);
    expect(found('(China)„China“—China/China')).toHaveLength(4);
  });

  test('the ending of a possessive stays outside', () => {
    expect(found('the Kuomintang‘s power, the Kuomintangists‘ wish, China’s, USA\'s')).toEqual([
      'kuomintang: Kuomintang', 'kuomintang: Kuomintangists', 'china: China', 'usa: USA',
    ]);
  });

  test('a form is found as listed and in full capitals, in no other way', () => {
    expect(found('Fillipov FILLIPOV fillipov FilliPov')).toEqual(['fillipov: Fillipov', 'fillipov: FILLIPOV']);
  });

  test('forms in scripts without spaces are found inside a run of characters', () => {
    expect(found('据蒋介石说')).toEqual(['chiang: 蒋介石']);
  });

  test('forms may hold any characters', () => {
    expect(found('the R&D <Office>, then')).toEqual(['rd: R&D <Office>']);
  });

  test('a mention has the place of its words', () => {
    const [mention] = mentionsOf(markMentions([text('of the USA.')], names));
    expect(mention?.position).toEqual({ start: { line: 4, column: 18, offset: 107 }, end: { line: 4, column: 21, offset: 110 } });
    expect(mention?.children[0]?.position).toEqual(mention?.position);
  });

  test('no character is lost, added or moved', () => {
    const words = 'USA, China‘s Communist Party of China; FILLIPOV';
    expect(markMentions([text(words)], names).map(wordsOf).join('')).toBe(words);
  });
});

describe('marks made by hand', () => {
  const marked = (name: string, words: string): Inline => ({ type: 'mention', name, children: [{ type: 'text', value: words }] });

  test('a mention stays as it is', () => {
    expect(markMentions([text('of the '), marked('usa', 'China'), text('.')], names)).toEqual([text('of the '), marked('usa', 'China'), text('.')]);
  });

  test('an empty name forbids a match', () => {
    const children = markMentions([text('of the '), marked('', 'China'), text(' in China')], names);
    expect(mentionsOf(children)).toHaveLength(1);
    expect(children.map(wordsOf).join('')).toBe('of the China in China');
  });

  test('names are found inside cross-references and omissions', () => {
    const children = markMentions([
      { type: 'crossReference', id: 't1-r1', targets: [], certainty: 'certain', remark: null, children: [{ type: 'text', value: 'note of China' }] },
      { type: 'noteReference', kind: 'editorial', note: 't1-n1', id: 't1-n1-ref', mark: 'a' },
      { type: 'omission', children: [{ type: 'text', value: '[The USA.]' }] },
    ], names);
    expect(mentionsOf(children).map(wordsOf)).toEqual(['China', 'USA']);
    expect(children.map(({ type }) => type)).toEqual(['crossReference', 'noteReference', 'omission']);
  });

  test('words on the other side of a mark decide whether a word is whole', () => {
    expect(mentionsOf(markMentions([text('China'), marked('', 'town')], names))).toEqual([]);
  });
});

test('each of thousands of names is found where it stands', () => {
  const many = namesFormsOf(Array.from({ length: 6000 }, (_, n) => ({ id: `n${n}`, printed: [`Name ${n}`, `Name ${n} of Place`] })));
  const found = Array.from({ length: 6000 }, (_, n) => mentionsOf(markMentions([text(`Of Name ${n} of Place ${n}, not of Name ${n}000000.`)], many)));
  expect(found.map((mentions) => mentions.map(({ name }) => name))).toEqual(Array.from({ length: 6000 }, (_, n) => [`n${n}`]));
});
