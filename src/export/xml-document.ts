/** XML documents from trees: checked for what XML cannot hold, laid out for readers, serialised. */
import type { Element, ElementContent, Root, Text } from 'xast';
import { toXml } from 'xast-util-to-xml';
import type { Raw } from 'xast-util-to-xml';
import { checkXmlCharacters } from './xml-characters.ts';

/**
 * An XML document, with declaration and final newline. What a parser reads back is the tree with white space
 * between the children of `wrappers`.
 * @param wrappers names of the elements that hold elements only, where white space means nothing.
 * @throws {XmlCharacterError} where a text or an attribute has a character that XML cannot hold.
 */
export function xmlDocument(root: Element, wrappers: ReadonlySet<string>): string {
  checkXmlCharacters(root);
  const document: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' }, newLine(0),
      laidOut(root, wrappers, 0), newLine(0),
    ],
  };
  return toXml(document, { closeEmptyElements: true, tightClose: true, allowDangerousXml: true });
}

function laidOut(element: Element, wrappers: ReadonlySet<string>, depth: number): Element {
  if (!wrappers.has(element.name) || element.children.length === 0 || element.children.some(({ type }) => type === 'text')) {
    return { ...element, children: element.children.flatMap((child): ElementContent[] => (child.type === 'element' ? [laidOut(child, wrappers, depth)] : escaped(child))) };
  }
  const children = element.children.flatMap((child) => [
    newLine(depth + 1),
    ...(child.type === 'element' ? [laidOut(child, wrappers, depth + 1)] : [child]),
  ]);
  return { ...element, children: [...children, newLine(depth)] };
}

/**
 * Writes as references what would not be read back: `>`, which must not follow `]]` (XML 1.0, section 2.4),
 * and the carriage return, which a parser takes for a line feed (section 2.11).
 */
function escaped(node: Exclude<ElementContent, Element>): (Exclude<ElementContent, Element> | Raw)[] {
  if (node.type !== 'text') return [node];
  return node.value.split(/([>\r])/u).flatMap((part): (Text | Raw)[] => {
    if (part === '>') return [{ type: 'raw', value: '&gt;' }];
    if (part === '\r') return [{ type: 'raw', value: '&#xD;' }];
    return part === '' ? [] : [{ type: 'text', value: part }];
  });
}

function newLine(depth: number): Text {
  return { type: 'text', value: `\n${'  '.repeat(depth)}` };
}
