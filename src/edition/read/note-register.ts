import type { FootnoteDefinition } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { reportProblem } from '../../markdown/problem.ts';
import { didYouMean, nearest } from './checks/nearest.ts';
import type { NoteReference } from '../nodes.ts';

/** A note as its first mark makes it known. */
export interface RegisteredNote {
  label: string;
  kind: 'source' | 'editorial';
  /** `t3-n1` or `t1-s1`. */
  id: string;
  mark: string;
  references: string[];
  /** Of the first mark. */
  position: Position | undefined;
  /** Passage of the first mark. */
  passage: string;
}

/** Gives notes their ids and marks in the order of their first marks, anew in each telegram and in the front matter. */
export class NoteRegister {
  readonly #owner: string;
  readonly #notes: Map<string, RegisteredNote>;

  /**
   * @param owner id of the telegram, or `front`.
   * @param notes that are known already
   */
  constructor(owner: string, notes: readonly RegisteredNote[] = []) {
    this.#owner = owner;
    this.#notes = new Map(notes.map((note) => [note.label, note]));
  }

  get notes(): RegisteredNote[] {
    return [...this.#notes.values()];
  }

  /** Registers a mark. A label of digits is the source's own note and its printed mark; any other label is the editors'. */
  referTo(label: string, passage: string, position: Position | undefined): NoteReference {
    const note = this.#notes.get(label) ?? this.#register(label, passage, position);
    const id = note.references.length === 0 ? `${note.id}-ref` : `${note.id}-ref-${note.references.length + 1}`;
    note.references.push(id);
    return { type: 'noteReference', kind: note.kind, note: note.id, id, mark: note.mark, ...(position && { position }) };
  }

  #register(label: string, passage: string, position: Position | undefined): RegisteredNote {
    const kind = isOfSource({ label, identifier: label }) ? 'source' : 'editorial';
    const count = this.notes.filter((other) => other.kind === kind).length;
    const note: RegisteredNote = {
      label, kind, id: `${this.#owner}-${kind === 'source' ? 's' : 'n'}${count + 1}`,
      mark: kind === 'source' ? label : letters(count), references: [], position, passage,
    };
    this.#notes.set(label, note);
    return note;
  }
}

/** a … z, aa, ab …: the mark of the note with an index from 0. */
function letters(index: number): string {
  const last = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** Whether a note is the source's own: its label is the printed mark, a number. */
export function isOfSource({ label, identifier }: Pick<FootnoteDefinition, 'label' | 'identifier'>): boolean {
  return /^\d+$/u.test(label ?? identifier);
}

/** Whether the mark of a note stands in what has been refused, and is not read for that. */
function isSwallowed(label: string, file: VFile): boolean {
  return file.messages.some(({ fatal }) => fatal === true) && String(file).replaceAll(`[^${label}]:`, '').includes(`[^${label}]`);
}

/** Finds each registered note's definition. Marks without notes, notes without marks and double notes are reported. */
export function definitionsOf(register: NoteRegister, definitions: readonly FootnoteDefinition[], file: VFile): Map<string, FootnoteDefinition> {
  const labelOf = (definition: FootnoteDefinition) => definition.label ?? definition.identifier;
  const byLabel = new Map<string, FootnoteDefinition>();
  const marked = new Set(register.notes.map(({ label }) => label));
  const defined = new Set(definitions.map(labelOf));
  // A label that is written in two ways is told at its mark.
  const meant = new Set(register.notes.flatMap(({ label }) => (defined.has(label) ? [] : [nearest(label, [...defined].filter((other) => !marked.has(other)))])));
  for (const definition of definitions) {
    const label = labelOf(definition);
    if (byLabel.has(label)) {
      reportProblem(file, definition.position, 'note-twice', `The note [^${label}] is written twice. Keep one, or give the other a label of its own.`);
    } else if (!marked.has(label) && !meant.has(label) && !isSwallowed(label, file)) {
      reportProblem(file, definition.position, 'note-without-mark', `No mark [^${label}] in the text leads to this note.${didYouMean(label, marked)} Set the mark at its words, or take the note away.`);
    }
    byLabel.set(label, definition);
  }
  for (const { label, position } of register.notes) {
    if (byLabel.has(label)) continue;
    reportProblem(file, position, 'mark-without-note', `The mark [^${label}] has no note.${didYouMean(label, byLabel.keys())} Write “[^${label}]: …” at the foot of the file, or take the mark away.`);
  }
  return byLabel;
}
