import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { XmlCharacterError } from '../../src/export/xml-characters.ts';
import { xmlDocument } from '../../src/export/xml-document.ts';
import { element } from '../../src/export/xml-element.ts';
import { elementsOf } from '../readers/tei-reader.ts';

const none = new Set<string>();

/** The text of the first element, and its attributes, as a parser reads them. */
function readBack(xml: string): { text: string; attributes: unknown } {
  const root = fromXml(xml).children.find((node) => node.type === 'element');
  if (!root) throw new Error('No element');
  return { text: elementsOf(root).flatMap(({ children }) => children.flatMap((child) => (child.type === 'text' ? [child.value] : []))).join(''), attributes: root.attributes };
}

describe('an XML document', () => {
  it.each([
    '& < > " \' &amp; &#38; <b>', ']]>', ']]', '<![CDATA[x]]>', '<!-- -->', '<?pi?>', 'a\rb\r\nc', 'cafe\u0301 A\u030Angstro\u0308m',
    '毛泽东 𠀀 😀', 'שלום سلام \u200F\u202E', '\u0085\u2028\uFEFF\uFFFD', '  two  spaces  ',
  ])('is read back as it was meant: %j', (text) => {
    expect(readBack(xmlDocument(element('p', { n: text.replaceAll(/[\r\n]/gu, '') }, text), none)))
      .toEqual({ text, attributes: { n: text.replaceAll(/[\r\n]/gu, '') } });
  });

  it('never has “]]>” in its text, also where two nodes make it', () => {
    const xml = xmlDocument(element('p', {}, ']]', '>'), none);
    expect(xml).not.toContain(']]>');
    expect(readBack(xml).text).toBe(']]>');
  });

  it.each(['\u0000', '\u0008', '\u000B', '\u001F', '\uFFFE', '\uFFFF', '\uD800', '\uDC00x'])('refuses %j, which XML cannot hold, and says where it stands', (character) => {
    const inText = element('body', { 'xml:id': 't1' }, element('p', { 'xml:id': 't1-p1' }, element('hi', {}, `a${character}`)));
    const inAttribute = element('body', { n: character });
    expect(() => xmlDocument(inText, none)).toThrow(XmlCharacterError);
    expect(() => xmlDocument(inText, none)).toThrow(/^U\+[0-9A-F]{4} .*“t1-p1”/u);
    expect(() => xmlDocument(inAttribute, none)).toThrow(XmlCharacterError);
  });

  it('has elements and texts alone', () => {
    expect(() => xmlDocument(element('body', {}, { type: 'comment', value: 'No.' }), none)).toThrow('The element body has a comment in it');
  });

  it('gives the children of wrappers a line each and leaves all other white space alone', () => {
    const xml = xmlDocument(element('body', {}, element('p', {}, element('hi', {}, 'a'), element('hi', {}, 'b')), element('div', {}, element('p', {})), element('body', {})), new Set(['body', 'div']));
    expect(xml).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<body>\n  <p><hi>a</hi><hi>b</hi></p>\n  <div>\n    <p/>\n  </div>\n  <body/>\n</body>\n');
  });

  it('adds nothing to a wrapper that has text', () => {
    expect(readBack(xmlDocument(element('body', {}, 'a', element('p', {}, 'b')), new Set(['body']))).text).toBe('ab');
  });
});
