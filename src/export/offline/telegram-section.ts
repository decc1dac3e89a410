import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Edition, Note, Telegram } from '../../edition/model.ts';
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

/** A telegram and its notes. What can be searched stands in a `[data-group]`. */
export function telegramSection({ transcription }: Telegram, notes: readonly Note[]): Element {
  return withApparatus(h('section', { dataGroup: '' }, [articleToHast(transcription, context), ...notesOf(notes, 'h3')]));
}

/** The title page and its notes; its title is the heading of the document. */
export function frontSection({ identity, front, notes }: Edition): Element {
  const lines = h('div', { id: 'front' }, frontToHast(front, context));
  const section = h('section', { dataGroup: '' }, [lines, ...notesOf(notes.filter(({ telegram, references }) => telegram === null && references.length > 0), 'h2')]);
  if (!front.children.some(({ role }) => role === 'title')) section.children.unshift(h('h1', identity.title));
  return withApparatus(section);
}

/** @param heading element of the headings over the notes, one rank below the heading of what they belong to. */
function notesOf(notes: readonly Note[], heading: 'h2' | 'h3'): Element[] {
  const section = notesToHast(notes, context);
  if (section === null) return [];
  visit(section, 'element', (element) => { if (element.tagName === 'h2') element.tagName = heading; });
  return [section];
}

function withApparatus(element: Element): Element {
  const root: Root = { type: 'root', children: [element] };
  unified().use(rehypeParagraphNumbers).use(rehypeDrafts)
    .use(rehypeMentions, { hrefOfName: pageLinks.hrefOfName, glosses: new Map() })
    .use(rehypeReferences, pageLinks)
    .use(rehypeDrawnWords)
    .runSync(root);
  return element;
}
