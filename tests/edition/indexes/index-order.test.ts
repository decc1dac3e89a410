import { expect, test } from 'vitest';
import { inIndexOrder } from '../../../src/edition/indexes/index-order.ts';

const ordered = (...headings: string[]) => inIndexOrder(headings, (heading) => heading);

test('case, accents, hyphens and apostrophes do not count', () => {
  expect(ordered('Zürich', 'Éire', 'zebra', 'England', 'Ha’erbin', 'Harbin', 'Zug')).toEqual(['Éire', 'England', 'Ha’erbin', 'Harbin', 'zebra', 'Zug', 'Zürich']);
});

test('words are compared one by one', () => {
  expect(ordered('Newton', 'New York', 'Chiang Kai-shek', 'Chiang Kai shek', 'Chiang', 'Chian')).toEqual(['Chian', 'Chiang', 'Chiang Kai shek', 'Chiang Kai-shek', 'New York', 'Newton']);
});

test('scripts follow each other, and the order does not depend on the order before', () => {
  const headings = ['蒋介石', 'Сталин', 'עברית', 'Mao', '10 Downing Street', '中国', '«Правда»'];
  expect(ordered(...headings)).toEqual(['10 Downing Street', 'Mao', '«Правда»', 'Сталин', 'עברית', '中国', '蒋介石']);
  expect(ordered(...headings.reverse())).toEqual(ordered(...headings));
});
