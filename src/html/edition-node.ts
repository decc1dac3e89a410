/** What an element was made from, for the plugins that add the apparatus; it is not printed. */
import type { Element } from 'hast';
import type { CrossReference, Draft, Mention, Paragraph } from '../edition/nodes.ts';

/** Nodes of the transcription that the apparatus has something to say about. */
export type AnnotatedNode = Paragraph | Draft | Mention | CrossReference;

declare module 'hast' {
  interface ElementData {
    /** The node of the transcription that the element shows; absent where the apparatus has nothing to add. */
    edition?: AnnotatedNode | undefined;
  }
}

/** Remembers on an element what it shows. */
export function showing(node: AnnotatedNode, element: Element): Element {
  // A parser would say here where it found the tags.
  element.data = { position: {}, edition: node };
  return element;
}
