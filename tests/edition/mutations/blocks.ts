/** Kinds of damage to the paragraphs of a telegram. */
import type { Chance } from '../../../scripts/synthetic/chance.ts';
import { lineAt, replaced, type Kind, type Spoilt } from './mutation.ts';

/** A paragraph of the body: its line from 1, its offset, its text. */
interface Block {
  line: number;
  start: number;
  text: string;
}

function blocksOf(text: string): Block[] {
  const body = text.indexOf('\n---\n') + '\n---\n'.length;
  let start = body;
  return text.slice(body).split('\n').flatMap((line) => {
    const block = { line: lineAt(text, start), start, text: line };
    start += line.length + 1;
    return line === '' || line.startsWith('[^') ? [] : [block];
  });
}

/** Something that happens between two paragraphs with one blank line between them. */
function between(spoil: (text: string, first: Block, second: Block) => Spoilt | null): Kind['spoil'] {
  return (text: string, chance: Chance) => {
    const blocks = blocksOf(text);
    const pairs = blocks.flatMap((first, index) => {
      const second = blocks[index + 1];
      return second?.line === first.line + 2 ? [{ first, second }] : [];
    });
    if (pairs.length === 0) return null;
    const { first, second } = chance.pick(pairs);
    return spoil(text, first, second);
  };
}

export const blockKinds: Kind[] = [
  {
    name: 'a blank line between paragraphs is lost',
    spoil: between((text, first, second) => ({ text: replaced(text, second.start - 1, second.start, ''), lines: [first.line, first.line + 1] })),
  },
  {
    name: 'two paragraphs run together',
    spoil: between((text, first, second) => ({ text: replaced(text, second.start - 2, second.start, ' '), lines: [first.line] })),
  },
  {
    name: 'two paragraphs change places',
    spoil: between((text, first, second) => ({
      text: replaced(text, first.start, second.start + second.text.length, `${second.text}\n\n${first.text}`), lines: [first.line],
    })),
  },
  {
    name: 'a paragraph is lost',
    // What follows stands where the lost words should.
    spoil: between((text, first, second) => ({ text: replaced(text, first.start, second.start, ''), lines: [first.line] })),
  },
  {
    name: 'a paragraph is written twice',
    spoil: between((text, first, second) => ({ text: replaced(text, second.start, second.start, `${first.text}\n\n`), lines: [second.line] })),
  },
  {
    name: 'a paragraph is broken in two',
    spoil: (text, chance) => {
      const broken = blocksOf(text).flatMap(({ line, start, text: words }) =>
        [...words.matchAll(/(?<=\p{L}) (?=\p{L})/gu)].filter(({ index }) => !insideLink(words, index)).map(({ index }) => ({ line, at: start + index })));
      if (broken.length === 0) return null;
      const { line, at } = chance.pick(broken);
      return { text: replaced(text, at, at + 1, '\n\n'), lines: [line, line + 1, line + 2] };
    },
  },
  {
    name: 'raw HTML stands in the text',
    spoil: (text, chance) => {
      const { line, start } = chance.pick(blocksOf(text));
      const at = text.indexOf(' ', start + 4) + 1;
      return { text: replaced(text, at, at, chance.pick(['<b>', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!-- x -->'])), lines: [line] };
    },
  },
];

function insideLink(words: string, index: number): boolean {
  return words.lastIndexOf('[', index) > words.lastIndexOf(']', index) || words.lastIndexOf('(#', index) > words.lastIndexOf(')', index);
}
