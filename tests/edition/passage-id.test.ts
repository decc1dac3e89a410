import { expect, test } from 'vitest';
import { partsOfPassageId } from '../../src/edition/passage-id.ts';

test.each([
  ['t3', 't3', 3, '', null], ['t12-p7', 't12', 12, 'p', 7], ['t1-s1', 't1', 1, 's', 1], ['t3-n2', 't3', 3, 'n', 2],
  ['t3-heading', 't3', 3, 'heading', null], ['front-4', 'front', null, '', 4], ['front-n1', 'front', null, 'n', 1], ['whole-n2', 'whole', null, 'n', 2],
] as const)('%s is taken apart', (id, owner, telegram, part, number) => {
  expect(partsOfPassageId(id)).toEqual({ owner, telegram, part, number });
});
