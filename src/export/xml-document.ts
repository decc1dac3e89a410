/** XML documents from trees, laid out for readers. All that is made of an edition as XML is written, checked and laid out in one walk. */
import type { Element } from 'xast';
import { textToXml, valueToXml } from './xml-characters.ts';

/**
 * An XML document, with declaration and final newline. What a parser reads back is the tree with white space
 * between the children of `wrappers`.
 * @param root has elements and texts inside, and nothing else.
 * @param wrappers names of the elements that hold elements only, where white space means nothing.
 * @throws {XmlCharacterError} where a text or an attribute has a character that XML cannot hold.
 */
export function xmlDocument(root: Element, wrappers: ReadonlySet<string>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementToXml(root, wrappers, 0, null)}\n`;
}

/**
 * @param depth wrappers above it
 * @param above the nearest `xml:id` above it
 */
function elementToXml({ name, attributes, children }: Element, wrappers: ReadonlySet<string>, depth: number, above: string | null): string {
  const place = attributes['xml:id'] ?? above;
  const values = Object.entries(attributes).map(([key, value]) => (value === null || value === undefined ? '' : ` ${key}="${valueToXml(value, place)}"`)).join('');
  const isLaidOut = wrappers.has(name) && children.length > 0 && children.every(({ type }) => type === 'element');
  const inside = isLaidOut ? depth + 1 : depth;
  const parts = children.map((child) => {
    if (child.type === 'element') return elementToXml(child, wrappers, inside, place);
    if (child.type === 'text') return textToXml(child.value, place);
    throw new TypeError(`The element ${name} has a ${child.type} in it; expected elements and texts`);
  });
  const content = isLaidOut ? `${parts.map((part) => `${newLine(inside)}${part}`).join('')}${newLine(depth)}` : parts.join('');
  return content === '' ? `<${name}${values}/>` : `<${name}${values}>${content}</${name}>`;
}

function newLine(depth: number): string {
  return `\n${'  '.repeat(depth)}`;
}
