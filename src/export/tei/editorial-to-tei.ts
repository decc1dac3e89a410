/** The editors' words as TEI: notes, identifications, the prose about the text. */
import type { ElementContent } from 'xast';
import { bracketCitations } from '../../edition/bracket-citations.ts';
import { handle } from '../../edition/handle.ts';
import { hrefOfTarget } from '../../edition/link-target.ts';
import type { EditorialHeading, EditorialInline, EditorialParagraph, EditorialNode, Handlers } from '../../edition/nodes.ts';
import { element } from '../xml-element.ts';
import { idOfName, idOfSource, type TeiContext } from './tei-context.ts';

const handlers: Handlers<EditorialNode, ElementContent[], TeiContext> = {
  text: ({ value }) => [{ type: 'text', value }],
  foreign: ({ lang, value }) => [element('foreign', { 'xml:lang': lang }, value)],
  citation: ({ source, label, locators }) => [
    element('bibl', {}, element('ref', { target: `#${idOfSource(source)}` }, label), locators.map(({ text, address }) => [', ', element('citedRange', { target: address }, text)]).flat()),
  ],
  emphasis: ({ children }, context) => [element('hi', { rend: 'italic' }, editorialToTei(children, context))],
  editorialLink: ({ target, children }, context) => [element('ref', { target: hrefOfTarget(target, { ...context, hrefOfName: (id) => `#${idOfName(id)}` }) }, editorialToTei(children, context))],
  editorialParagraph: ({ children }, context) => [element('p', {}, editorialToTei(children, context))],
  editorialHeading: ({ children }, context) => [element('head', {}, editorialToTei(children, context))],
};

/** Words of the editors; citations that follow each other share one pair of brackets. */
export function editorialToTei(nodes: readonly EditorialInline[], context: TeiContext): ElementContent[] {
  return bracketCitations(nodes).flatMap((node) => toTei(node, context));
}

type Prose = readonly (EditorialHeading | EditorialParagraph)[];

/** Prose under headings as sections within sections. */
export function proseToTei(blocks: Prose, context: TeiContext, depth = 2): ElementContent[] {
  return partsAt(blocks, depth).flatMap((part): ElementContent[] => {
    const [first, ...own] = part;
    if (first?.type === 'editorialHeading' && first.depth === depth) return [element('div', {}, toTei(first, context), proseToTei(own, context, depth + 1))];
    return part.some(({ type }) => type === 'editorialHeading') ? proseToTei(part, context, depth + 1) : part.flatMap((block) => toTei(block, context));
  });
}

/** Cuts prose before each heading of a depth. */
function partsAt(blocks: Prose, depth: number): Prose[] {
  const starts = blocks.flatMap((block, at) => (at === 0 || (block.type === 'editorialHeading' && block.depth === depth) ? [at] : []));
  return starts.map((start, at) => blocks.slice(start, starts[at + 1]));
}

function toTei(node: EditorialNode, context: TeiContext): ElementContent[] {
  return handle<EditorialNode, ElementContent[], TeiContext>(handlers, node, context);
}
