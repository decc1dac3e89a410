import type { VFile } from 'vfile';
import type { z } from 'zod';
import { reportProblem } from '../../markdown/problem.ts';
import type { EditorialContext } from './editorial-from-mdast.ts';
import type { InlineContext } from './inline-from-mdast.ts';
import type { EditorialNote } from '../model.ts';
import { didYouMean } from './checks/nearest.ts';
import type { FrontLine, FrontMatter } from '../nodes.ts';
import { NoteRegister } from './note-register.ts';
import { readEditorial } from './read-names.ts';
import { readLine } from './read-telegram.ts';
import { editionSchema } from './schemas.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

export type EditionSource = YamlSource<z.output<typeof editionSchema>>;

/** Reads `edition.yaml`; null where it cannot be used. Problems are reported on the file. */
export function readEditionFile(file: VFile): EditionSource | null {
  return readYaml(file, editionSchema, String(file), 0);
}

/** The front matter as printed, and the register of its notes. */
export function frontFrom(source: EditionSource, file: VFile): { tree: FrontMatter; notes: NoteRegister } {
  const notes = new NoteRegister('front');
  const context: InlineContext = { file, owner: 'front', passage: '', notes, references: 0 };
  let count = 0;
  const tree: FrontMatter = {
    type: 'frontMatter',
    children: source.value.front.map(({ role, lines }, block) => ({
      type: 'frontBlock', role,
      children: lines.map((line, index): FrontLine => {
        count += 1;
        const id = `front-${count}`;
        return { type: 'frontLine', id, children: readLine(line, source, ['front', block, 'lines', index], id, context) };
      }),
    })),
  };
  for (const { label, kind, position } of notes.notes) {
    if (kind === 'editorial' && Object.hasOwn(source.value.notes, label)) continue;
    reportProblem(file, position, 'mark-without-note', `The mark [^${label}] has no note.${didYouMean(label, Object.keys(source.value.notes))} Write it under “notes”, or take the mark away.`);
  }
  return { tree, notes };
}

/** The editors' notes on the front matter and on the whole. */
export function frontNotesFrom(source: EditionSource, register: NoteRegister, context: EditorialContext): { front: EditorialNote[]; whole: EditorialNote[] } {
  const marked = new Map(register.notes.map((note) => [note.label, note]));
  for (const label of Object.keys(source.value.notes)) {
    if (marked.has(label)) continue;
    reportProblem(context.file, source.placeOf(['notes', label]), 'note-without-mark', `No mark [^${label}] in the front matter leads to this note.${didYouMean(label, marked.keys())} Set the mark at its words, or take the note away.`);
  }
  const front = register.notes.map(({ label, id, mark, references, passage }): EditorialNote => ({
    kind: 'editorial', id, telegram: null, mark, references, passage,
    body: readEditorial(source.value.notes[label] ?? '', source, ['notes', label], context),
  }));
  const whole = source.value.notesOnTheWhole.map((text, index): EditorialNote => ({
    kind: 'editorial', id: `whole-n${index + 1}`, telegram: null, mark: '', references: [], passage: null,
    body: readEditorial(text, source, ['notesOnTheWhole', index], context),
  }));
  return { front, whole };
}
