import type { PhrasingContent, Root } from 'mdast';
import { splitText } from './split-text.ts';

const citations = /\[@([^\]]+)\]/gu;

/** Records citations in Pandoc's form: `[@source, locator, locator; @source]`. */
export default function remarkCitations() {
  return (tree: Root): void => {
    splitText(tree, citations, (match) => `@${match[1]}`.split(';').map(citationFrom));
  };
}

function citationFrom(part: string): PhrasingContent {
  const [source = '', ...locators] = part.split(',').map((piece) => piece.trim());
  return { type: 'citationMark', source: source.replace(/^@/u, ''), locators, children: [] };
}
