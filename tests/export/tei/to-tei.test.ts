import type { Element } from 'xast';
import { describe, expect, it } from 'vitest';
import { editionToTei, telegramToTei, teiFile } from '../../../src/export/tei/to-tei.ts';
import { elementsOf, passagesOf, readTei } from '../../readers/tei-reader.ts';
import { addressOf, aroundOf, cases } from '../editions.ts';

describe.each(await cases())('$name as TEI', (own) => {
  const { edition, around, witness, parts } = own;
  const whole = readTei(teiFile(editionToTei(edition, around, addressOf)));
  const single = edition.telegrams.map((telegram) => readTei(teiFile(telegramToTei(edition, telegram, aroundOf(own, telegram.number), addressOf))));
  const documents = [whole, ...single];

  it('transcribes the witness, each telegram in its own document too', () => {
    expect(whole.front).toBe(parts.front);
    expect(whole.telegrams).toEqual(parts.telegrams);
    expect(whole.notes).toEqual(parts.notes);
    expect(single.flatMap(({ telegrams }) => telegrams)).toEqual(parts.telegrams);
    expect(single.flatMap(({ notes }) => notes)).toEqual(parts.notes);
    expect([`${whole.front}\n\n${whole.telegrams.join('\n\n\n')}`, ...whole.notes].join('\n\n\n')).toBe(witness);
  });

  it('has every passage under its id, in both forms', () => {
    for (const [form, key] of [['orig', 'text'], ['reg', 'reading']] as const) {
      const found = passagesOf(whole.root, form);
      expect(edition.passages.map(({ id }) => found.get(id))).toEqual(edition.passages.map((passage) => passage[key]));
    }
  });

  it('gives every id once in a document', () => {
    for (const { root } of documents) {
      const ids = idsOf(root);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('points only at what is there, in the same document or in another', () => {
    const places = new Map([
      [addressOf('/edition.xml'), new Set(idsOf(whole.root))],
      ...single.map(({ root }, at) => [addressOf(`/telegrams/${edition.telegrams[at]?.number ?? ''}.xml`), new Set(idsOf(root))] as const),
    ]);
    for (const { root } of documents) {
      const here = new Set(idsOf(root));
      for (const pointer of pointersOf(root)) {
        const [document = '', id = ''] = pointer.split('#');
        const known = document === '' ? here : places.get(document);
        if (known && pointer.includes('#')) expect(known, pointer).toContain(id);
        else expect(document).toMatch(/^https:\/\/./u);
      }
    }
  });

  it('has the names and sources that a telegram points at and no others', () => {
    for (const { root } of single) {
      const entries = idsOf(root).filter((id) => /^(?:name|source)-/u.test(id));
      expect(new Set(pointersOf(root).filter((pointer) => /^#(?:name|source)-/u.test(pointer)))).toEqual(new Set(entries.map((id) => `#${id}`)));
    }
  });

  it('has every note, the source’s and the editors’ as different types', () => {
    const notes = elementsOf(whole.root).filter(({ name, attributes }) => name === 'note' && attributes['xml:id']);
    const found = notes.map(({ attributes }) => [attributes['xml:id'], attributes['type'], attributes['resp']]);
    expect(new Set(found.map(String))).toEqual(new Set(edition.notes.map(({ id, kind }) => String([id, kind, kind === 'editorial' ? '#editors' : undefined]))));
  });

  it('says who wrote to whom and when, and what is answered', () => {
    for (const { root } of documents) {
      for (const description of elementsOf(root).filter(({ name }) => name === 'correspDesc')) {
        const telegram = edition.telegrams.find(({ number }) => String(number) === description.attributes['n']);
        const parts = elementsOf(description);
        const refs = (type: string) => parts.filter(({ name, attributes }) => name === 'ref' && attributes['type'] === type).map(({ attributes }) => attributes['target']?.split('#')[1]);
        const date = parts.find(({ name }) => name === 'date')?.attributes;
        expect(parts.flatMap(({ attributes }) => (attributes['ref'] ? [attributes['ref']] : []))).toEqual([...telegram?.senders ?? [], ...telegram?.addressees ?? []].map((name) => `#name-${name}`));
        expect([date?.['when'] ?? date?.['notBefore'], date?.['when'] ?? date?.['notAfter']]).toEqual([telegram?.date.from, telegram?.date.to]);
        expect(refs('answers')).toEqual(edition.relations.filter(({ kind, from }) => kind === 'answers' && from === telegram?.number).map(({ to }) => `t${to}`));
        expect(refs('answered-by')).toEqual(edition.relations.filter(({ kind, to }) => kind === 'answers' && to === telegram?.number).map(({ from }) => `t${from}`));
      }
    }
    expect(elementsOf(whole.root).filter(({ name }) => name === 'correspDesc')).toHaveLength(edition.telegrams.length);
  });

  it('is the same text every time', () => {
    expect(teiFile(editionToTei(edition, around, addressOf))).toBe(teiFile(editionToTei(edition, around, addressOf)));
  });
});

type Root = ReturnType<typeof readTei>['root'];

function idsOf(root: Root): string[] {
  return elementsOf(root).flatMap(({ attributes }) => attributes['xml:id'] ?? []);
}

function pointersOf(root: Root): string[] {
  return elementsOf(root).flatMap(({ attributes }) => ['ref', 'target', 'resp', 'source', 'corresp', 'decls'].flatMap((name) => attributes[name]?.split(' ') ?? []));
}

describe('the slips in TEI', async () => {
  const [own] = await cases();
  if (!own) throw new Error('No edition');
  const whole = readTei(teiFile(editionToTei(own.edition, own.around, addressOf))).root;
  const text = (element: Element): string => element.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' && !['reg', 'ref'].includes(child.name) ? text(child) : '')).join('');
  const marked = elementsOf(whole).filter(({ name }) => name === 'sic');

  it('are marked at their words, and the list leads to each', () => {
    expect(marked.map(text)).toEqual(expect.arrayContaining(['1911-57', 'As is obvious from has been said above', 'is to achieved', 'on behalf on them']));
    const led = elementsOf(whole).filter(({ name, attributes }) => name === 'item' && attributes['corresp'] !== undefined).map(({ attributes }) => attributes['corresp']?.slice(1));
    expect(led.toSorted()).toEqual(marked.map(({ attributes }) => attributes['xml:id']).toSorted());
    expect(marked.length).toBeGreaterThan(8);
  });

  it('stand in a telegram’s own document too', () => {
    const second = own.edition.telegrams.find(({ number }) => number === 2);
    if (!second) throw new Error('No telegram 2');
    const alone = readTei(teiFile(telegramToTei(own.edition, second, aroundOf(own, 2), addressOf))).root;
    expect(elementsOf(alone).filter(({ name }) => name === 'sic').map(text)).toEqual(['As is obvious from has been said above']);
  });
});
