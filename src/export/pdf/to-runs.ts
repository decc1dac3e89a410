import { bracketCitations } from '../../edition/bracket-citations.ts';
import { handle } from '../../edition/handle.ts';
import type { EditorialInline, Handlers, Inline } from '../../edition/nodes.ts';
import type { Note } from '../../edition/model.ts';
import { isReadingId } from '../../edition/passage-id.ts';
import { unbrokenIn } from '../../edition/unbroken/unbroken.ts';
import type { Run } from './pamphlet.ts';

/** What is asked for while the transcription is set. */
export interface PrintContext {
  /** By their ids. */
  notes: ReadonlyMap<string, Note>;
  /** Ids of the notes whose words are already printed. */
  printed: Set<string>;
}

/** Words of another script that are no longer, in UTF-16 units, stand on one line; they are names. */
const longestHeld = 8;

const inlineHandlers: Handlers<Inline, Run[], PrintContext> = {
  text: ({ value }) => textRuns(value),
  regularised: ({ reading }) => [textRun(reading)],
  mention: ({ children }, print) => [{ kind: 'unbroken', runs: transcriptionRuns(children, print) }],
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
  text: ({ value }) => textRuns(value),
  foreign: ({ value, lang }) => (value.length <= longestHeld ? [{ kind: 'unbroken', runs: [textRun(value, lang)] }] : [textRun(value, lang)]),
  emphasis: ({ children }) => [{ kind: 'emphasis', runs: editorialRuns(children) }],
  citation: ({ label, locators }) => [
    ...textRuns(label),
    ...locators.flatMap(({ text, address }): Run[] => [
      textRun(', '),
      ...(address === null ? textRuns(text) : [{ kind: 'web' as const, address, runs: textRuns(text) }]),
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

/** A stretch of text in parts, of which those that hold together are never parted over two lines. */
export function textRuns(text: string): Run[] {
  let at = 0;
  const runs = unbrokenIn(text).flatMap(({ start, end }): Run[] => {
    const before = text.slice(at, start);
    at = end;
    return [...(before === '' ? [] : [textRun(before)]), { kind: 'unbroken', runs: [textRun(text.slice(start, end))] }];
  });
  return at === text.length ? runs : [...runs, textRun(text.slice(at))];
}

/** The words of the source; the first mark of each note brings the note with it. */
export function transcriptionRuns(nodes: readonly Inline[], print: PrintContext): Run[] {
  const runs = nodes.flatMap((node, index) => {
    const runs = handle<Inline, Run[], PrintContext>(inlineHandlers, node, print);
    return nodes[index + 1]?.type === 'noteReference' ? runs.map((run, at) => (at === runs.length - 1 ? withoutFinalSpace(run) : run)) : runs;
  });
  return runs.reduce<Run[]>(withMark, []);
}

/** The mark of a note stands on the line of what holds together before it. */
function withMark(before: Run[], run: Run): Run[] {
  const last = before.at(-1);
  if (run.kind !== 'note' || last?.kind !== 'unbroken') return [...before, run];
  return [...before.slice(0, -1), { ...last, runs: [...last.runs, run] }];
}

/** A mark stands close by its word, also where the source prints it on a line of its own. */
function withoutFinalSpace(run: Run): Run {
  return run.kind === 'text' ? { ...run, text: run.text.trimEnd() } : run;
}

/** The editors' words. */
export function editorialRuns(nodes: readonly EditorialInline[]): Run[] {
  return bracketCitations(nodes).flatMap((node) => handle<EditorialInline, Run[], undefined>(editorialHandlers, node, undefined));
}

function noteRuns(note: Note, print: PrintContext): Run[] {
  return note.kind === 'source' ? transcriptionRuns(note.body.children, print) : editorialRuns(note.body);
}
