import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { DocumentKind } from '../../edition/document-kinds.ts';
import type { Note, Telegram } from '../../edition/model.ts';
import type { PassageReferences } from '../../html/cross-references.ts';
import { crossReferencesToHast } from '../../html/cross-references-to-hast.ts';
import { editorialToHast } from '../../html/editorial-to-hast.ts';
import { rehypeDrafts } from '../../html/rehype-drafts.ts';
import { rehypeParagraphNumbers } from '../../html/rehype-paragraph-numbers.ts';
import { rehypeReferences } from '../../html/rehype-references.ts';
import { articleToHast, sourceNoteToHast, type TranscriptionContext } from '../../html/transcription-to-hast.ts';
import type { BookDocument } from './document.ts';
import { bookLinks } from './links.ts';

export const transcriptionContext: TranscriptionContext = { headingRank: 1, hrefOf: bookLinks.hrefOf };

/** A telegram, after it its notes and what is told of its cross-references. */
export function telegramDocument(telegram: Telegram, notes: readonly Note[], references: readonly PassageReferences[], title: string): BookDocument {
  const article = articleToHast(telegram.transcription, transcriptionContext);
  const list = crossReferencesToHast(references, bookLinks.hrefOf);
  return {
    name: telegram.id, title, part: 'bodymatter',
    children: [h('section', { 'epub:type': 'chapter', role: 'doc-chapter' }, [withApparatus(article, telegram.kind), ...footnotes(notes), ...(list === null ? [] : [list])])],
  };
}

/** Adds paragraph numbers, what is said of drafts and references, and what e-readers know a note's mark by. */
export function withApparatus(element: Element, kind?: DocumentKind): Element {
  const root: Root = { type: 'root', children: [element] };
  unified().use(rehypeParagraphNumbers).use(rehypeDrafts, kind).use(rehypeReferences).runSync(root);
  visit(root, 'element', ({ properties }) => {
    if (properties['role'] === 'doc-noteref') properties['epub:type'] = 'noteref';
  });
  return element;
}

/** Each note an aside that an e-reader shows where its mark is touched. */
export function footnotes(notes: readonly Note[]): Element[] {
  return notes.filter(({ references }) => references.length > 0).map((note) =>
    h(`aside.${note.kind}-note`, { id: note.id, 'epub:type': 'footnote', role: 'doc-footnote' }, h('p', [backLink(note), ' ', ...wordsOf(note)])));
}

function backLink({ mark, references, kind }: Note): Element {
  const what = kind === 'source' ? 'note of the source' : 'note of the editors';
  return h('a.back', { href: `#${references[0] ?? ''}`, role: 'doc-backlink', ariaLabel: `Back to mark ${mark}, ${what}` }, mark);
}

function wordsOf(note: Note): ElementContent[] {
  return note.kind === 'source' ? sourceNoteToHast(note.body, transcriptionContext) : editorialToHast(note.body, bookLinks);
}
