import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../../src/edition/nodes.ts';
import { regularise } from '../../../../src/edition/read/names/regularise.ts';

const at = (from: number, to: number) => ({ start: { line: 4, column: from }, end: { line: 4, column: to } });

describe('regularise', () => {
  it('sets the marks apart at their places', () => {
    const text: Inline = { type: 'text', value: 'the „peace“', position: at(10, 21) };
    expect(regularise([text], { '„': '“', '“': '”' })).toEqual([
      { type: 'text', value: 'the ', position: at(10, 14) },
      { type: 'regularised', original: '„', reading: '“', position: at(14, 15) },
      { type: 'text', value: 'peace', position: at(15, 20) },
      { type: 'regularised', original: '“', reading: '”', position: at(20, 21) },
    ]);
  });

  it('reaches into references and mentions', () => {
    const nodes: Inline[] = [{
      type: 'crossReference', id: 't1-r1', targets: [], certainty: 'certain', remark: null,
      children: [{ type: 'mention', name: 'army', children: [{ type: 'text', value: 'People‘s' }] }],
    }];
    expect(regularise(nodes, { '‘': '’' })).toMatchObject([{
      children: [{ type: 'mention', children: [{ value: 'People' }, { original: '‘', reading: '’' }, { value: 's' }] }],
    }]);
  });

  it('leaves words alone that have no such mark, also names of properties', () => {
    const nodes: Inline[] = [{ type: 'text', value: 'constructor __proto__' }];
    expect(regularise(nodes, { '‘': '’' })).toEqual(nodes);
  });
});
