import type { FootnoteDefinition } from 'mdast';
import { markEditorial } from '../../markdown/processors.ts';
import { reportDoubt, reportProblem } from '../../markdown/problem.ts';
import { editorialFrom, type EditorialContext } from './editorial-from-mdast.ts';
import { inlineFrom } from './inline-from-mdast.ts';
import type { EditorialNote, SourceNote } from '../model.ts';
import type { EditorialInline, Inline } from '../nodes.ts';
import { definitionsOf, NoteRegister } from './note-register.ts';
import type { ReadTelegram } from './read-telegram.ts';

export interface TelegramNotes {
  source: SourceNote[];
  editorial: EditorialNote[];
}

/** The notes of a telegram in the order of their first marks. Problems are reported on its file. */
export function notesOf(telegram: ReadTelegram, context: EditorialContext, prepare: (children: Inline[]) => Inline[]): TelegramNotes {
  const { file, transcription: { number } } = telegram;
  const definitions = definitionsOf(telegram.notes, telegram.definitions, file);
  const notes: TelegramNotes = { source: [], editorial: [] };
  for (const { label, kind, id, mark, references, passage } of telegram.notes.notes) {
    const definition = definitions.get(label);
    if (!definition) continue;
    const phrasing = paragraphOf(definition, telegram);
    if (kind === 'source') {
      const children = inlineFrom(phrasing, { file, owner: id, passage: id, notes: new NoteRegister(id), references: 0 });
      const at = definition.position && { position: definition.position };
      notes.source.push({ kind, id, telegram: number, mark, references, passage, body: { type: 'sourceNoteBody', children: prepare(children), ...at } });
    } else {
      const tree = { type: 'root' as const, children: [{ type: 'paragraph' as const, children: phrasing }] };
      markEditorial(tree, context.languages);
      const [paragraph] = tree.children;
      const told = file.messages.length;
      const body = editorialFrom(paragraph?.children ?? [], context);
      if (context.sources && told === file.messages.length && !restsOnSomething(body)) {
        reportDoubt(file, definition.position, 'note-without-citation', `The note [^${label}] cites no source and leads to no passage. Cite what it rests on, [@source, doc. 20].`);
      }
      notes.editorial.push({ kind, id, telegram: number, mark, references, passage, body });
    }
  }
  return notes;
}

/** Whether the editors' words cite a source or lead to a passage. */
function restsOnSomething(nodes: readonly EditorialInline[]): boolean {
  return nodes.some((node) => node.type === 'citation' || node.type === 'editorialLink' || ('children' in node && restsOnSomething(node.children)));
}

function paragraphOf(definition: FootnoteDefinition, { file }: ReadTelegram) {
  const [paragraph, second] = definition.children;
  if (second || paragraph?.type !== 'paragraph') {
    reportProblem(file, (second ?? definition).position, 'note-paragraph', 'A note is one paragraph. Join its paragraphs, or write them as several notes.');
  }
  return paragraph?.type === 'paragraph' ? paragraph.children : [];
}
