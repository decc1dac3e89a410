import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { describe, expect, it } from 'vitest';
import { cmifFile, editionToCmif, uuidFrom } from '../../../src/export/cmif/to-cmif.ts';
import { elementsOf } from '../../readers/tei-reader.ts';
import { addressOf, cases } from '../editions.ts';

/** What an aggregator takes from a `correspDesc`. */
function lettersOf(xml: string) {
  const root = fromXml(xml).children.find((node): node is Element => node.type === 'element');
  if (!root) throw new Error('No element');
  const bibl = elementsOf(root).filter(({ name }) => name === 'bibl').map(({ attributes }) => attributes['xml:id'] ?? '');
  return elementsOf(root).filter(({ name }) => name === 'correspDesc').map((letter) => {
    const action = (type: string) => elementsOf(letter).filter(({ name, attributes }) => name === 'correspAction' && attributes['type'] === type).flatMap(elementsOf);
    const party = (type: string) => action(type).filter(({ name }) => /Name$/u.test(name)).map(({ name, attributes, children }) => ({
      element: name, ref: attributes['ref']?.split(' ') ?? [], label: children.map((child) => ('value' in child ? child.value : '')).join(''),
    }));
    return {
      address: letter.attributes['ref'], listed: bibl.includes(letter.attributes['source']?.slice(1) ?? ''),
      sent: party('sent'), received: party('received'), date: action('sent').filter(({ name }) => name === 'date').map(({ attributes }) => attributes),
    };
  });
}

const stalin = { element: 'persName', ref: ['http://www.wikidata.org/entity/Q855'], label: 'J. V. Stalin' };
const mao = { element: 'persName', ref: ['https://d-nb.info/gnd/118577425'], label: 'Mao Tse-tung' };
const letter = (number: number, sent: typeof stalin, received: typeof stalin, date: Record<string, string>) => ({
  address: `https://example.org/base/telegrams/${number}/`, listed: true, sent: [sent], received: [received], date: [date],
});

describe('correspondence metadata', async () => {
  const [own, hostile] = await cases();
  if (!own || !hostile) throw new Error('Two editions are needed');

  it('tells of each telegram who sent it to whom, when, and where it is', () => {
    expect(lettersOf(cmifFile(editionToCmif(own.edition, addressOf)))).toEqual([
      letter(1, stalin, mao, { when: '1949-01-10' }),
      letter(2, stalin, mao, { when: '1949-01-11' }),
      letter(3, mao, stalin, { notBefore: '1949-01-12', notAfter: '1949-01-13' }),
      letter(4, stalin, mao, { when: '1949-01-14' }),
      letter(5, mao, stalin, { when: '1949-01-14' }),
      letter(6, stalin, mao, { when: '1949-01-15' }),
    ]);
  });

  it('names correspondents of whom no authority is given, whatever characters they have', () => {
    expect(lettersOf(cmifFile(editionToCmif(hostile.edition, addressOf))).map(({ sent }) => sent)).toEqual(
      hostile.edition.telegrams.map(({ senders: [sender] }) => [{ element: 'persName', ref: [], label: hostile.edition.names.find(({ id }) => id === sender)?.label }]),
    );
  });
});

describe('the identifier of a source', () => {
  it('is a UUID that starts with a letter', () => {
    const ids = Array.from({ length: 100 }, (_, at) => uuidFrom(String(at)));
    for (const id of ids) expect(id).toMatch(/^[a-f][0-9a-f]{7}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('never changes once it is published', () => {
    expect(uuidFrom('edition')).toBe('aa3be761-0365-8913-9b35-f41209a76f39');
  });
});
