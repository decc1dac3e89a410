/** Kinds of damage to the frontmatter of a telegram. */
import type { Chance } from '../../../scripts/synthetic/chance.ts';
import { lineAt, replaced, type Kind, type Spoilt } from './mutation.ts';

const required = ['number', 'date', 'sender', 'addressee', 'pseudonym'];
const printed = ['heading', 'salutation', 'closing', 'dateline', 'signature'];

interface Entry {
  key: string;
  start: number;
  /** After the line end of the last line that belongs to the key. */
  end: number;
  line: number;
}

function entriesOf(text: string): Entry[] {
  const frontmatter = text.slice(0, text.indexOf('\n---\n') + 1);
  return [...frontmatter.matchAll(/^(\w+):.*\n(?: +.*\n)*/gmu)].map((match) => ({
    key: match[1] ?? '', start: match.index, end: match.index + match[0].length, line: lineAt(text, match.index),
  }));
}

/** A key with another value. */
function valueOf(key: string, values: readonly string[]): Kind['spoil'] {
  return (text: string, chance: Chance): Spoilt | null => {
    const entry = entriesOf(text).find((each) => each.key === key);
    return entry === undefined ? null : { text: replaced(text, entry.start, entry.end, `${key}: ${chance.pick(values)}\n`), lines: [entry.line] };
  };
}

export const frontmatterKinds: Kind[] = [
  {
    name: 'a required key is missing',
    spoil: (text, chance) => {
      const { start, end } = chance.pick(entriesOf(text).filter(({ key }) => required.includes(key)));
      // A missing line has no place of its own: the frontmatter as a whole is named.
      return { text: replaced(text, start, end, ''), lines: [1, 2] };
    },
  },
  {
    name: 'a printed line is lost',
    spoil: (text, chance) => {
      const { start, end } = chance.pick(entriesOf(text).filter(({ key }) => printed.includes(key)));
      const spoilt = replaced(text, start, end, '');
      // The words next to the lost ones are named, wherever in the file they stand.
      return { text: spoilt, lines: spoilt.split('\n').map((_, at) => at + 1) };
    },
  },
  {
    name: 'a key is misspelt',
    spoil: (text, chance) => {
      const { key, start, line } = chance.pick(entriesOf(text));
      return { text: replaced(text, start, start + key.length, `${key}s`), lines: [line] };
    },
  },
  {
    name: 'a key is not known',
    spoil: (text, chance) => {
      const { start, line } = chance.pick(entriesOf(text));
      return { text: replaced(text, start, start, 'place: Moscow\n'), lines: [line] };
    },
  },
  {
    name: 'a key is written twice',
    spoil: (text, chance) => {
      const { start, end, line } = chance.pick(entriesOf(text));
      const lines = text.slice(start, end).split('\n').length - 1;
      return { text: replaced(text, end, end, text.slice(start, end)), lines: [line + lines] };
    },
  },
  { name: 'the number is no number', spoil: valueOf('number', ['three', '"3"', '2.5', '-1', '0', 'null', '[1]']) },
  { name: 'the number is another telegram’s, or leaves a gap', spoil: (text, chance) => valueOf('number', ['1', '2', '3', '4', '5', '6', '7', '19'].filter((number) => !text.includes(`\nnumber: ${number}\n`)))(text, chance) },
  { name: 'the day does not exist', spoil: valueOf('date', ['1949-02-30', '1949-13-01', '1949-1-9', '10.01.1949', 'January', '1949-01-13/1949-01-12', '1949']) },
  { name: 'the sender is unknown', spoil: valueOf('sender', ['stalyn', 'Stalin', 'mao-tse-tung', 'ma\u00f6', 'null', '5']) },
  { name: 'the addressee is unknown', spoil: valueOf('addressee', ['stalyn', 'nobody', '[]', 'constructor', '__proto__']) },
  { name: 'the pseudonym is no text', spoil: valueOf('pseudonym', ['1', '[Fillipov]', '{}', '""']) },
  { name: 'it answers a telegram that there is not', spoil: valueOf('answers', ['[7]', '[0]', '["1"]', '1', '[6, 9]']) },
  { name: 'the heading is no text', spoil: valueOf('heading', ['1949', '[]', 'null', '""', '>-']) },
  { name: 'an alias stands for a value', spoil: valueOf('sender', ['&a stalin', '!!str stalin', '*a']) },
];
