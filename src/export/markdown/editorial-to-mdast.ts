/** The editors' words as Markdown. */
import type { BlockContent, FootnoteDefinition, PhrasingContent } from 'mdast';
import { bracketCitations } from '../../edition/bracket-citations.ts';
import { handle } from '../../edition/handle.ts';
import { hrefOfTarget } from '../../edition/link-target.ts';
import type { Note } from '../../edition/model.ts';
import type { EditorialHeading, EditorialInline, EditorialParagraph, Handlers } from '../../edition/nodes.ts';
import { inlineToMdast, type MarkdownContext } from './transcription-to-mdast.ts';

const handlers: Handlers<EditorialInline, PhrasingContent[], MarkdownContext> = {
  text: ({ value }) => [{ type: 'text', value }],
  foreign: ({ value }) => [{ type: 'text', value }],
  citation: ({ label, locators }) => [
    { type: 'text', value: label },
    ...locators.flatMap(({ text, address }): PhrasingContent[] => {
      const words: PhrasingContent = { type: 'text', value: text };
      return [{ type: 'text', value: ', ' }, address === null ? words : { type: 'link', url: address, children: [words] }];
    }),
  ],
  emphasis: ({ children }, context) => [{ type: 'emphasis', children: editorialToMdast(children, context) }],
  editorialLink: ({ target, children }, context) => [{ type: 'link', url: hrefOfTarget(target, context), children: editorialToMdast(children, context) }],
};

/** Words of the editors; citations that follow each other share one pair of brackets. */
export function editorialToMdast(nodes: readonly EditorialInline[], context: MarkdownContext): PhrasingContent[] {
  return bracketCitations(nodes).flatMap((node) => handle<EditorialInline, PhrasingContent[], MarkdownContext>(handlers, node, context));
}

/** A note, the words of whose beginning say whose it is. */
export function noteToMdast(note: Note, context: MarkdownContext): FootnoteDefinition {
  const words = note.kind === 'source' ? inlineToMdast(note.body.children, context) : editorialToMdast(note.body, context);
  const owner = note.kind === 'source' ? 'Source:' : 'Editors:';
  const children: PhrasingContent[] = [{ type: 'emphasis', children: [{ type: 'text', value: owner }] }, { type: 'text', value: ' ' }, ...words];
  return { type: 'footnoteDefinition', identifier: note.id, label: note.id, children: [{ type: 'paragraph', children }] };
}

/** The editors' prose; its headings stand `deeper` below their rank. */
export function proseToMdast(blocks: readonly (EditorialHeading | EditorialParagraph)[], deeper: 0 | 1, context: MarkdownContext): BlockContent[] {
  return blocks.map((block): BlockContent => {
    const children = editorialToMdast(block.children, context);
    if (block.type === 'editorialParagraph') return { type: 'paragraph', children };
    const ranks = { 2: [2, 3], 3: [3, 4] } as const;
    return { type: 'heading', depth: ranks[block.depth === 3 ? 3 : 2][deeper], children };
  });
}
