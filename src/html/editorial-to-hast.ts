/** The editors' words as HTML: notes, identifications, the prose of the page about the text. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { bracketCitations } from '../edition/bracket-citations.ts';
import { handle } from '../edition/handle.ts';
import { hrefOfTarget, type LinkAddresses } from '../edition/link-target.ts';
import type { Citation, EditorialNode, Handlers } from '../edition/nodes.ts';

/** Addresses of what the editors' words point at, from the document in which they stand. */
export interface EditorialContext extends LinkAddresses {
  /** Of a source in the list of sources. */
  hrefOfSource: (id: string) => string;
}

/** Words of the editors; citations that follow each other share one pair of brackets. */
export function editorialToHast(nodes: readonly EditorialNode[], context: EditorialContext): ElementContent[] {
  return bracketCitations(nodes).flatMap((node) => toHast(node, context));
}

const handlers: Handlers<EditorialNode, ElementContent[], EditorialContext> = {
  text: ({ value }) => [text(value)],
  foreign: ({ lang, value }) => [h('span', { lang }, value)],
  citation: (node, context) => [h('cite', citedToHast(node, context))],
  emphasis: ({ children }, context) => [h('em', editorialToHast(children, context))],
  editorialLink: ({ target, children }, context) => [h('a', { href: hrefOfTarget(target, context) }, editorialToHast(children, context))],
  editorialParagraph: ({ children }, context) => [h('p', editorialToHast(children, context))],
  editorialHeading: ({ depth, id, children }, context) => [h(`h${depth}`, { id }, editorialToHast(children, context))],
};

function toHast(node: EditorialNode, context: EditorialContext): ElementContent[] {
  return handle<EditorialNode, ElementContent[], EditorialContext>(handlers, node, context);
}

/** The source's short name, then what is cited in it, each a link where it has an address. */
function citedToHast({ source, label, locators }: Citation, context: EditorialContext): ElementContent[] {
  const places = locators.flatMap(({ text: words, address }) => [text(', '), address === null ? text(words) : h('a', { href: address }, words)]);
  return [h('a', { href: context.hrefOfSource(source) }, label), ...places];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
