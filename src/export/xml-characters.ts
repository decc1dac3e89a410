/** The characters of texts and attributes as an XML 1.0 document has them. */
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

/**
 * A text. Written as references are also `>`, which must not follow `]]` (section 2.4), and the carriage return,
 * which a parser takes for a line feed (section 2.11).
 * @param place the nearest `xml:id` above it; null where there is none.
 * @throws {XmlCharacterError} at the first character that XML 1.0 cannot hold.
 */
export function textToXml(text: string, place: string | null): string {
  return text.replace(/[&<>\r]|[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, (character) => referenceTo(character, place));
}

/** The same of the value of an attribute, without its quotation marks. */
export function valueToXml(value: string, place: string | null): string {
  return value.replace(/[&<"]|[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, (character) => referenceTo(character, place));
}

const references: Readonly<Record<string, string>> = { '&': '&#x26;', '<': '&#x3C;', '>': '&gt;', '"': '&#x22;', '\r': '&#xD;' };

function referenceTo(character: string, place: string | null): string {
  const reference = references[character];
  if (reference === undefined) throw new XmlCharacterError(codePointOf(character), place);
  return reference;
}
