/** The editors' words as JSON. */
import { handle } from '../../edition/handle.ts';
import type { Citation, EditorialHeading, EditorialInline, EditorialParagraph, Handlers } from '../../edition/nodes.ts';
import type { JsonProse } from './schema/apparatus.ts';
import type { JsonCitation, JsonEditorial } from './schema/editorial.ts';

const handlers: Handlers<EditorialInline, JsonEditorial, null> = {
  text: ({ value }) => ({ type: 'text', text: value }),
  foreign: ({ lang, value }) => ({ type: 'foreign', lang, text: value }),
  citation: citationToJson,
  emphasis: ({ children }) => ({ type: 'emphasis', content: editorialToJson(children) }),
  editorialLink: ({ target, children }) => ({ type: 'link', target, content: editorialToJson(children) }),
};

/** Words of the editors. */
export function editorialToJson(nodes: readonly EditorialInline[]): JsonEditorial[] {
  return nodes.map((node) => handle<EditorialInline, JsonEditorial, null>(handlers, node, null));
}

export function citationToJson({ source, label, locators }: Citation): JsonCitation {
  return { type: 'citation', source, label, locators };
}

/** The editors' prose of several headings and paragraphs. */
export function proseToJson(blocks: readonly (EditorialHeading | EditorialParagraph)[]): JsonProse[] {
  return blocks.map((block) => {
    const content = editorialToJson(block.children);
    return block.type === 'editorialHeading' ? { type: 'heading', depth: block.depth, content } : { type: 'paragraph', content };
  });
}
