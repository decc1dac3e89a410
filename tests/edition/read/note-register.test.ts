import type { FootnoteDefinition } from 'mdast';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { definitionsOf, NoteRegister } from '../../../src/edition/read/note-register.ts';

const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 5 } });
const definition = (label: string, line: number): FootnoteDefinition => ({ type: 'footnoteDefinition', identifier: label, label, children: [], position: at(line) });

describe('NoteRegister', () => {
  it('numbers the source’s notes and the editors’ apart, in the order of their first marks', () => {
    const register = new NoteRegister('t3');
    const marks = ['date', '1', 'words', 'date'].map((label, index) => register.referTo(label, `t3-p${index + 1}`, undefined));
    expect(marks.map(({ kind, note, id, mark }) => [kind, note, id, mark])).toEqual([
      ['editorial', 't3-n1', 't3-n1-ref', 'a'],
      ['source', 't3-s1', 't3-s1-ref', '1'],
      ['editorial', 't3-n2', 't3-n2-ref', 'b'],
      ['editorial', 't3-n1', 't3-n1-ref-2', 'a'],
    ]);
    expect(register.notes.map(({ id, passage, references }) => [id, passage, references.length])).toEqual([['t3-n1', 't3-p1', 2], ['t3-s1', 't3-p2', 1], ['t3-n2', 't3-p3', 1]]);
  });

  it('goes on with aa after z', () => {
    const register = new NoteRegister('t1');
    const marks = Array.from({ length: 54 }, (_, index) => register.referTo(`n${index}`, 't1-p1', undefined).mark);
    expect([marks[25], marks[26], marks[27], marks[52], marks[53]]).toEqual(['z', 'aa', 'ab', 'ba', 'bb']);
  });
});

describe('definitionsOf', () => {
  it('tells of marks without notes and double notes at their places, and of a label written in two ways once', () => {
    const file = new VFile('');
    const register = new NoteRegister('t1');
    register.referTo('one', 't1-p1', at(3));
    register.referTo('two', 't1-p1', at(4));
    definitionsOf(register, [definition('one', 7), definition('one', 8), definition('tow', 9)], file);
    expect(file.messages.map(({ line, ruleId, reason }) => [line, ruleId, /Did you mean “(\w+)”/u.exec(reason)?.[1]])).toEqual([
      [8, 'note-twice', undefined], [4, 'mark-without-note', 'tow'],
    ]);
  });
});
