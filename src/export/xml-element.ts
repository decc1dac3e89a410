import type { Element } from 'xast';
import { x, type Child } from 'xastscript';

/** Values of attributes by name; those that are null are left out. */
export type XmlAttributes = Readonly<Record<string, string | null>>;

/** An XML element. Attributes always come first, since xastscript takes a node in that place for attributes. */
export function element(name: string, attributes: XmlAttributes, ...children: Child[]): Element {
  return x(name, attributes, ...children);
}
