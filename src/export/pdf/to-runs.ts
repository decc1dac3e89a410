import { bracketCitations } from '../../edition/bracket-citations.ts';
import { handle } from '../../edition/handle.ts';
import type { EditorialInline, Handlers, Inline } from '../../edition/nodes.ts';
import type { Note } from '../../edition/model.ts';
import { isReadingId } from '../../edition/passage-id.ts';
import type { Run } from './pamphlet.ts';

/** Notes by id, with those whose words are already printed. */
export interface NotesInPrint {
  notes: ReadonlyMap<string, Note>;
  printed: Set<string>;
}

const inlineHandlers: Handlers<Inline, Run[], NotesInPrint> = {
  text: ({ value }) => [textRun(value)],
  regularised: ({ reading }) => [textRun(reading)],
  mention: ({ children }, print) => transcriptionRuns(children, print),
  highlighted: ({ rendition, children }, print) => [{ kind: rendition === 'bold' ? 'strong' : 'emphasis', runs: transcriptionRuns(children, print) }],
  omission: ({ children }, print) => transcriptionRuns(children, print),
  crossReference: ({ targets, certainty, children }, print) => {
    const runs = transcriptionRuns(children, print);
    const [target] = targets;
    return target ? [{ kind: 'place', label: target.id, inferred: certainty === 'probable', runs }] : runs;
  },
  noteReference: ({ note: id, mark, kind }, print) => {
    const note = print.notes.get(id);
    if (!note) throw new Error(`Note ${id} has a mark but no words`);
    const first = !print.printed.has(id);
    print.printed.add(id);
    return [{ kind: 'note', label: id, mark, source: kind === 'source', body: first ? noteRuns(note, print) : null }];
  },
};

const editorialHandlers: Handlers<EditorialInline, Run[], undefined> = {
  text: ({ value }) => [textRun(value)],
  foreign: ({ value, lang }) => [textRun(value, lang)],
  emphasis: ({ children }) => [{ kind: 'emphasis', runs: editorialRuns(children) }],
  citation: ({ label, locators }) => [
    textRun(label),
    ...locators.flatMap(({ text, address }): Run[] => [
      textRun(', '),
      address === null ? textRun(text) : { kind: 'web', address, runs: [textRun(text)] },
    ]),
  ],
  editorialLink: ({ target, children }) => {
    const runs = editorialRuns(children);
    switch (target.kind) {
      case 'web': return [{ kind: 'web', address: target.address, runs }];
      // A reading is listed and has no place of its own.
      case 'passage': return isReadingId(target.id) ? runs : [{ kind: 'place', label: target.id, inferred: false, runs }];
      case 'name': return runs;
    }
  },
};

/** A stretch of text; `lang` is a BCP 47 tag where it differs from the pamphlet's. */
export function textRun(text: string, lang: string | null = null): Run {
  return { kind: 'text', text, lang };
}

/** The words of the source; the first mark of each note brings the note with it. */
export function transcriptionRuns(nodes: readonly Inline[], print: NotesInPrint): Run[] {
  return nodes.flatMap((node, index) => {
    const runs = handle<Inline, Run[], NotesInPrint>(inlineHandlers, node, print);
    return nodes[index + 1]?.type === 'noteReference' ? runs.map(withoutFinalSpace) : runs;
  });
}

/** A mark stands close by its word, also where the source prints it on a line of its own. */
function withoutFinalSpace(run: Run): Run {
  return run.kind === 'text' ? { ...run, text: run.text.trimEnd() } : run;
}

/** The editors' words. */
export function editorialRuns(nodes: readonly EditorialInline[]): Run[] {
  return bracketCitations(nodes).flatMap((node) => handle<EditorialInline, Run[], undefined>(editorialHandlers, node, undefined));
}

function noteRuns(note: Note, print: NotesInPrint): Run[] {
  return note.kind === 'source' ? transcriptionRuns(note.body.children, print) : editorialRuns(note.body);
}
