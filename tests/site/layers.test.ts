import { expect, test } from 'vitest';
import { pageFile, pagePaths } from './harness/subject.ts';

test('on every page the layers of styles outrank each other in the order that they are meant to', () => {
  const order = ['reset', 'tokens', 'base', 'layout', 'components', 'print'];
  for (const path of pagePaths().filter((each) => each !== '/edition.html')) {
    const named = [...pageFile(path).matchAll(/@layer ([\w, ]+)[{;]/gu)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
    expect([...new Set(named)].filter((name) => order.includes(name)), path).toEqual(order);
  }
});
