import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { unified } from 'unified';
import type { Note, Telegram } from '../../edition/model.ts';
import { crossReferencesToHast } from '../../html/cross-references-to-hast.ts';
import { editorialToHast } from '../../html/editorial-to-hast.ts';
import { rehypeDashes } from '../../html/rehype-dashes.ts';
import { rehypeDrafts } from '../../html/rehype-drafts.ts';
import { rehypeParagraphNumbers } from '../../html/rehype-paragraph-numbers.ts';
import { rehypeReadings } from '../../html/rehype-readings.ts';
import { rehypeReferences } from '../../html/rehype-references.ts';
import { unbrokenClass } from '../../html/rehype-unbroken.ts';
import '../../html/edition-node.ts';
import { type NameLabels, substituteHeading, telegramTitle } from '../../edition/telegram-labels.ts';
import { summaryToHast } from '../../html/summary-to-hast.ts';
import type { Apparatus } from '../../html/telegram-html.ts';
import { articleToHast, sourceNoteToHast, type TranscriptionContext } from '../../html/transcription-to-hast.ts';
import type { KeptText } from '../kept-text.ts';
import { toXhtml, type BookDocument } from './document.ts';
import { bookLinks } from './links.ts';
import { visitElements } from '../../html/visit-nodes.ts';

export const transcriptionContext: TranscriptionContext = { headingRank: 1, hrefOf: bookLinks.hrefOf };

/** All that a chapter is made of. */
interface Chapter {
  telegram: Telegram;
  /** The telegram's. */
  notes: readonly Note[];
  apparatus: Apparatus;
  names: NameLabels;
}

/** A telegram, before it the editors' summary, after it its notes and what is told of its cross-references. */
export function telegramDocument(chapter: Chapter, kept: KeptText): BookDocument {
  return { name: chapter.telegram.id, ...headOf(chapter), xhtml: kept('chapter', chapter, chapterToXhtml) };
}

function headOf({ telegram, names }: Chapter): Pick<BookDocument, 'title' | 'part'> {
  return { title: telegramTitle(telegram, names), part: 'bodymatter' };
}

function chapterToXhtml(chapter: Chapter): string {
  const { telegram, notes, apparatus, names } = chapter;
  const article = articleToHast(telegram.transcription, transcriptionContext);
  const list = crossReferencesToHast(apparatus.crossReferences.get(telegram.number) ?? [], bookLinks);
  const heading = substituteHeading(telegram, names);
  const summary = summaryToHast(telegram, bookLinks);
  return toXhtml({
    ...headOf(chapter),
    children: [h('section', { 'epub:type': 'chapter', role: 'doc-chapter' }, [...(heading === null ? [] : [h('h1', heading)]), ...(summary === null ? [] : [summary]), withApparatus(article, apparatus, telegram), ...footnotes(notes), ...(list === null ? [] : [list])])],
  });
}

/**
 * Holds names together, and adds paragraph numbers, what is said of drafts, references and readings, and what e-readers know a note's mark by.
 * @param telegram whose text it is; null for the title page.
 */
export function withApparatus(element: Element, { reasons, readings, identity }: Apparatus, telegram: Telegram | null): Element {
  const root: Root = { type: 'root', children: [element] };
  unified().use(rehypeDashes).use(rehypeParagraphNumbers).use(rehypeDrafts, telegram?.kind).use(rehypeReferences, { reasons }).use(rehypeReadings, { readings: readings.get(telegram?.number ?? null) ?? [], identity, hrefOf: bookLinks.hrefOf }).runSync(root);
  visitElements(root, ({ data, properties }) => {
    if (data?.edition?.type === 'mention') properties['className'] = [unbrokenClass];
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
