/** The notes of a telegram, or of the front matter: each stands once, as an end note that a wide page shows beside its words. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DocumentKind } from '../edition/document-kinds.ts';
import type { EditorialNote, Note, SourceNote } from '../edition/model.ts';
import { type EditorialContext, editorialToHast } from './editorial-to-hast.ts';
import { sourceNoteToHast, type TranscriptionContext } from './transcription-to-hast.ts';

export interface NotesContext extends EditorialContext, TranscriptionContext {}

/**
 * Two lists, the source's notes and the editors'; null where there is neither. The list whose
 * marks begin first comes first: in the margin a note can only stand below the notes before it.
 * @param kind of the document that has them.
 */
export function notesToHast(notes: readonly Note[], context: NotesContext, kind: DocumentKind = 'document'): Element | null {
  const [first] = notes;
  if (!first) return null;
  const kinds = Map.groupBy(notes, ({ kind }) => kind);
  const ariaLabel = first.telegram === null ? 'Notes to the front matter' : `Notes to ${kind} ${first.telegram}`;
  return h('section.notes', { role: 'doc-endnotes', ariaLabel }, [...kinds].flatMap(([whose, ofKind]) => [
    h('h2', `${ofKind.length === 1 ? 'Note' : 'Notes'} of the ${whose === 'source' ? 'source' : 'editors'}`),
    h(`ol.${whose}-notes`, ofKind.map((note) => (note.kind === 'source' ? sourceNote(note, context) : editorialNote(note, context)))),
  ]));
}

function sourceNote({ id, mark, references, body }: SourceNote, context: NotesContext): Element {
  return h('li', { id }, h('span.kind', { dataEditorial: 'In the source', ariaHidden: 'true' }), backLinks(mark, references), ' ', sourceNoteToHast(body, context));
}

function editorialNote({ id, mark, references, body }: EditorialNote, context: NotesContext): Element {
  return h('li', { id }, backLinks(mark, references), ' ', editorialToHast(body, context));
}

/** The note's mark leads back to its place in the text; where it has several, numbers lead to the others. */
function backLinks(mark: string, references: readonly string[]): ElementContent[] {
  return references.flatMap((reference, at): ElementContent[] => [
    ...(at === 0 ? [] : [{ type: 'text' as const, value: ' ' }]),
    h('a.back', { href: `#${reference}`, role: 'doc-backlink', ariaLabel: `Back to mark ${mark}${at === 0 ? '' : ` (${at + 1})`}` }, at === 0 ? mark : String(at + 1)),
  ]);
}
