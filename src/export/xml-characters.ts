import type { Element } from 'xast';
import { codePointOf } from '../edition/code-point.ts';

/** A character that no XML 1.0 document can hold, not even as a reference (section 2.2). */
export class XmlCharacterError extends RangeError {
  override name = 'XmlCharacterError';
  /** For instance "U+0008". */
  readonly character: string;
  /** The nearest `xml:id` above the character; null where there is none. */
  readonly place: string | null;

  constructor(character: string, place: string | null) {
    super(`${character} cannot stand in an XML document${place === null ? '' : ` (in “${place}”)`}. Replace it in the content, or describe it in a note.`);
    this.character = character;
    this.place = place;
  }
}

/** @throws {XmlCharacterError} at the first character of the tree that XML 1.0 cannot hold. */
export function checkXmlCharacters(element: Element, place: string | null = null): void {
  const here = element.attributes['xml:id'] ?? place;
  for (const value of Object.values(element.attributes)) checkText(value ?? '', here);
  for (const child of element.children) {
    if (child.type === 'element') checkXmlCharacters(child, here);
    else checkText(child.value, here);
  }
}

function checkText(text: string, place: string | null): void {
  const found = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.exec(text);
  if (found) throw new XmlCharacterError(codePointOf(found[0]), place);
}
