import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { DocumentKind } from '../../edition/document-kinds.ts';
import type { Edition, Note, Telegram } from '../../edition/model.ts';
import type { PassageReferences } from '../../html/cross-references.ts';
import { crossReferencesToHast } from '../../html/cross-references-to-hast.ts';
import type { EditorialContext } from '../../html/editorial-to-hast.ts';
import { notesToHast, type NotesContext } from '../../html/notes-to-hast.ts';
import { rehypeDrafts } from '../../html/rehype-drafts.ts';
import { rehypeDrawnWords } from '../../html/rehype-drawn-words.ts';
import { rehypeMentions } from '../../html/rehype-mentions.ts';
import { rehypeParagraphNumbers } from '../../html/rehype-paragraph-numbers.ts';
import { rehypeReferences } from '../../html/rehype-references.ts';
import { articleToHast, frontToHast } from '../../html/transcription-to-hast.ts';

/** Everything is in the one document. */
export const pageLinks: EditorialContext = {
  hrefOf: (id) => `#${id}`,
  hrefOfName: (id) => `#name-${id}`,
  hrefOfSource: (id) => `#source-${id}`,
};
const context: NotesContext = { ...pageLinks, headingRank: 2 };

/** A telegram, its notes and what is told of its cross-references. What can be searched stands in a `[data-group]`. */
export function telegramSection({ transcription, kind }: Telegram, notes: readonly Note[], references: readonly PassageReferences[]): Element {
  return withApparatus(h('section', [
    h('div', { dataGroup: '' }, [articleToHast(transcription, context), ...withHeadings('h3', notesToHast(notes, context, kind))]),
    ...withHeadings('h3', crossReferencesToHast(references, pageLinks.hrefOf)),
  ]), kind);
}

/** The title page and its notes; its title is the heading of the document. */
export function frontSection({ identity, front, notes }: Edition): Element {
  const lines = h('div.front', { id: 'front' }, frontToHast(front, { ...context, headingRank: 1 }));
  const marked = notes.filter(({ telegram, references }) => telegram === null && references.length > 0);
  const section = h('section', { dataGroup: '' }, [lines, ...withHeadings('h2', notesToHast(marked, context))]);
  if (!front.children.some(({ role }) => role === 'title')) section.children.unshift(h('h1', identity.title));
  return withApparatus(section);
}

/** A section, where there is one, with its headings one rank below the heading of what it belongs to. */
function withHeadings(heading: 'h2' | 'h3', section: Element | null): Element[] {
  if (section === null) return [];
  visit(section, 'element', (element) => { if (element.tagName === 'h2') element.tagName = heading; });
  return [section];
}

function withApparatus(element: Element, kind?: DocumentKind): Element {
  const root: Root = { type: 'root', children: [element] };
  unified().use(rehypeParagraphNumbers).use(rehypeDrafts, kind)
    .use(rehypeMentions, { hrefOfName: pageLinks.hrefOfName })
    .use(rehypeReferences)
    .use(rehypeDrawnWords)
    .runSync(root);
  return element;
}
