import { describe, expect, it } from 'vitest';
import { toXml } from 'xast-util-to-xml';
import type { TranscriptionNode } from '../../../src/edition/nodes.ts';
import { placedSlips } from '../../../src/export/tei/slip-marks.ts';
import { telegramContext } from '../../../src/export/tei/tei-context.ts';
import { toTei } from '../../../src/export/tei/transcription-to-tei.ts';
import { addressOf } from '../editions.ts';

const names = new Map((['person', 'organisation', 'place', 'work'] as const).map((kind) => [kind, {
  id: kind, kind, label: kind, sortLabel: kind, printed: [], alsoKnownAs: [], searchForms: [], life: null,
  identification: [], certainty: 'certain' as const, see: [], gloss: '', authorities: [],
}]));
const context = { ...telegramContext(3, names, addressOf), datelineDate: { from: '1949-01-12', to: '1949-01-13' } };
const tei = (node: TranscriptionNode) => toXml(toTei(node, context), { closeEmptyElements: true, tightClose: true });
const text = (value: string) => ({ type: 'text' as const, value });

describe('a node of the transcription as TEI', () => {
  it.each<[string, TranscriptionNode, string]>([
    ['a line end', text('FILLIPOV\n'), 'FILLIPOV<lb/>'],
    ['a regularised mark', { type: 'regularised', original: '‘', reading: '’' }, '<choice><orig>‘</orig><reg>’</reg></choice>'],
    ['a person', { type: 'mention', name: 'person', children: [text('Ann')] }, '<persName ref="#name-person">Ann</persName>'],
    ['an organisation', { type: 'mention', name: 'organisation', children: [text('R & D')] }, '<orgName ref="#name-organisation">R &#x26; D</orgName>'],
    ['a place', { type: 'mention', name: 'place', children: [text('Nanking')] }, '<placeName ref="#name-place">Nanking</placeName>'],
    ['a work', { type: 'mention', name: 'work', children: [text('The Flag')] }, '<title ref="#name-work">The Flag</title>'],
    [
      'a certain reference within the telegram',
      { type: 'crossReference', id: 't3-r1', targets: [{ id: 't3-p7', telegram: 3, kind: 'telegram', paragraph: 7 }], certainty: 'certain', remark: null, children: [text('above')] },
      '<ref xml:id="t3-r1" type="cross-reference" target="#t3-p7" cert="high" resp="#editors">above</ref>',
    ],
    [
      'a probable reference to two others',
      {
        type: 'crossReference', id: 't3-r2', certainty: 'probable', remark: null, children: [text('earlier')],
        targets: [{ id: 't1', telegram: 1, kind: 'telegram', paragraph: null }, { id: 't2-p2', telegram: 2, kind: 'telegram', paragraph: 2 }],
      },
      '<ref xml:id="t3-r2" type="cross-reference" target="https://example.org/base/telegrams/1.xml#t1 https://example.org/base/telegrams/2.xml#t2-p2" cert="medium" resp="#editors">earlier</ref>',
    ],
    ['the mark of a source’s note', { type: 'noteReference', kind: 'source', note: 't3-s1', id: 't3-s1-ref', mark: '1' }, '<ref xml:id="t3-s1-ref" type="source-note" target="#t3-s1">1</ref>'],
    ['the mark of an editors’ note', { type: 'noteReference', kind: 'editorial', note: 't3-n1', id: 't3-n1-ref', mark: 'a' }, '<ref xml:id="t3-n1-ref" type="editorial-note" resp="#editors" rend="superscript" target="#t3-n1">a</ref>'],
    ['an omission', { type: 'omission', children: [text('[Radio.]')] }, '<seg type="omission"><gap reason="editorial" source="#witness"/>[Radio.]</seg>'],
    ['a heading', { type: 'heading', id: 't3-heading', number: 3, children: [text('THE TELEGRAM')] }, '<head xml:id="t3-heading"><label>3.</label> THE TELEGRAM</head>'],
    ['a paragraph', { type: 'paragraph', id: 't3-p1', n: 1, point: null, children: [text('Yes.')] }, '<p xml:id="t3-p1">Yes.</p>'],
    ['a numbered point', { type: 'paragraph', id: 't3-p4', n: 4, point: 2, children: [text('Yes.')] }, '<p xml:id="t3-p4" n="2"><label>2.</label> Yes.</p>'],
    [
      'a list',
      { type: 'bulletList', children: [{ type: 'paragraph', id: 't3-p5', n: 5, point: null, children: [text('One.')] }, { type: 'paragraph', id: 't3-p6', n: 6, point: null, children: [text('Two.')] }] },
      '<list rend="bulleted"><item xml:id="t3-p5">One.</item><item xml:id="t3-p6">Two.</item></list>',
    ],
    ['a draft', { type: 'draft', children: [{ type: 'paragraph', id: 't3-p3', n: 3, point: null, children: [text('We agree.')] }] }, '<quote type="draft"><p xml:id="t3-p3">We agree.</p></quote>'],
    ['a dateline of a day that is uncertain', { type: 'dateline', id: 't3-dateline', children: [text('12.01.1949')] }, '<dateline xml:id="t3-dateline"><date notBefore="1949-01-12" notAfter="1949-01-13">12.01.1949</date></dateline>'],
    [
      'lines of the front matter',
      { type: 'frontBlock', role: 'slogans', children: [{ type: 'frontLine', id: 'front-2', children: [text('Unite!')] }, { type: 'frontLine', id: 'front-3', children: [text('Now!')] }] },
      '<epigraph><p><seg xml:id="front-2">Unite!</seg><lb/><seg xml:id="front-3">Now!</seg></p></epigraph>',
    ],
    ['no front matter', { type: 'frontMatter', children: [] }, ''],
  ])('%s', (_, node, expected) => {
    expect(tei(node)).toBe(expected);
  });
});

describe('a slip in TEI', () => {
  const slip = { places: ['t3-p1'], placeLabel: '', words: 'is was', remark: 'One of the two.' };
  const withSlip = (...children: string[]) => toXml(toTei({ type: 'paragraph', id: 't3-p1', n: 1, point: null, children: children.map(text) }, { ...context, slips: placedSlips([slip]) }));

  it('is marked at its words', () => {
    expect(withSlip('As it is', ' was said.')).toBe('<p xml:id="t3-p1">As it <sic xml:id="slip-1">is was</sic> said.</p>');
  });

  it('is not marked where its words stand twice, or not at all', () => {
    expect(withSlip('It is was, and is was.')).not.toContain('<sic');
    expect(withSlip('It was.')).not.toContain('<sic');
  });

  it('is not marked where it is of several places', () => {
    expect(placedSlips([{ ...slip, places: ['t3-p1', 't3-p2'] }]).size).toBe(0);
  });
});
