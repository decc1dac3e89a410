import type { Element } from 'xast';
import type { EditorialNote, Note, Reference, SourceNote } from '../../edition/model.ts';
import { element } from '../xml-element.ts';
import { editorialToTei } from './editorial-to-tei.ts';
import type { TeiContext } from './tei-context.ts';
import { degrees, toTei } from './transcription-to-tei.ts';

/** The notes that the source prints; null where there are none. */
export function sourceNotesToTei(notes: readonly Note[], context: TeiContext): Element | null {
  const printed = notes.flatMap((note) => (note.kind === 'source' ? [sourceNoteToTei(note, context)] : []));
  return printed.length === 0 ? null : element('div', { type: 'source-notes' }, headByEditors(printed.length === 1 ? 'Note of the source' : 'Notes of the source', context), printed);
}

/** The editors' notes, and what they say of cross-references; null where there is nothing of either. */
export function editorialNotesToTei(notes: readonly Note[], references: readonly Reference[], context: TeiContext): Element | null {
  const own = notes.flatMap((note) => (note.kind === 'editorial' ? [editorialNoteToTei(note, context)] : []));
  const remarks = references.flatMap(({ id, remark }) =>
    (remark === null ? [] : [element('note', { type: 'reference', resp: '#editors', target: `#${id}` }, remark)]));
  const reasons = references.flatMap(({ id, reason, certainty }) =>
    (reason.length === 0 ? [] : [element('note', { type: 'reason', resp: '#editors', cert: degrees[certainty], target: `#${id}` }, editorialToTei(reason, context))]));
  return own.length + remarks.length + reasons.length === 0 ? null : element('div', { type: 'editorial-notes' }, headByEditors('Notes of the editors', context), own, remarks, reasons);
}

/** A heading that the source does not have. */
function headByEditors(words: string, { editorsLanguage }: TeiContext): Element {
  return element('head', { resp: '#editors', 'xml:lang': editorsLanguage }, words);
}

/** The mark that the source prints before its note is a label; an `n` would be printed once more. */
function sourceNoteToTei({ id, mark, references, body }: SourceNote, context: TeiContext): Element {
  return element('note', { type: 'source', 'xml:id': id, target: targets(references) }, element('label', {}, mark), toTei(body, context));
}

/** A note of the editors. */
export function editorialNoteToTei({ id, mark, references, body }: EditorialNote, context: TeiContext): Element {
  const n = references.length === 0 ? null : mark;
  return element('note', { type: 'editorial', 'xml:id': id, n, resp: '#editors', 'xml:lang': context.editorsLanguage, target: targets(references) }, editorialToTei(body, context));
}

function targets(references: readonly string[]): string | null {
  return references.length === 0 ? null : references.map((id) => `#${id}`).join(' ');
}
