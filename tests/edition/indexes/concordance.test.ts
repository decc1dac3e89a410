import { describe, expect, test } from 'vitest';
import { concordancePages, concordances, type ConcordanceGroup } from '../../../src/edition/indexes/concordance.ts';
import type { MentionRecord, Passage } from '../../../src/edition/model.ts';

const width = { near: 12, all: 24 };

function passage(id: string, telegram: number | null, text: string, reading = text): Passage {
  return { id, kind: 'paragraph', telegram, paragraph: 1, text, reading };
}

function mentionOf({ id, telegram, text }: Passage, words: string, name = 'n', from = 0): MentionRecord {
  const start = text.indexOf(words, from);
  return { id: `${id}-${start}`, name, passage: id, telegram, words, start, end: start + words.length };
}

function onlyLine(text: string, words: string, reading?: string) {
  const stands = passage('t1-p1', 1, text, reading);
  const line = concordances({ mentions: [mentionOf(stands, words)], passages: [stands] }, width).get('n')?.[0]?.lines[0];
  if (!line) throw new Error('no line');
  return line;
}

describe('a line of context', () => {
  test('is cut between words, at a nearer and at a farther place', () => {
    const line = onlyLine('one two three four five six seven NAME eight nine ten eleven twelve thirteen', 'NAME');
    expect(line).toMatchObject({
      farBefore: 'four five ', nearBefore: 'six seven ', words: 'NAME', nearAfter: ' eight nine', farAfter: ' ten eleven', moreBefore: true, moreAfter: true,
    });
  });

  test('is whole where the passage is short', () => {
    expect(onlyLine('Comrade NAME,', 'NAME')).toMatchObject({
      farBefore: '', nearBefore: 'Comrade ', words: 'NAME', nearAfter: ',', farAfter: '', moreBefore: false, moreAfter: false,
    });
    expect(onlyLine('NAME', 'NAME')).toMatchObject({ farBefore: '', nearBefore: '', nearAfter: '', farAfter: '' });
  });

  test('has the reading characters', () => {
    expect(onlyLine('the NAME‘s „peace“', 'NAME', 'the NAME’s “peace”')).toMatchObject({ nearAfter: '’s “peace”' });
  });

  test('joins up to a piece of the passage, whatever is cut', () => {
    const texts = ['a'.repeat(90), '据新华社报道'.repeat(12), '𠀀𠀁'.repeat(30), 'word '.repeat(30)];
    for (const text of texts) {
      const whole = `${text}NAME${text}`;
      const { farBefore, nearBefore, words, nearAfter, farAfter } = onlyLine(whole, 'NAME');
      const line = farBefore + nearBefore + words + nearAfter + farAfter;
      expect(whole).toContain(line);
      expect(line.isWellFormed()).toBe(true);
      expect(line.length).toBeLessThanOrEqual(4 + 2 * (width.all + 1));
    }
  });
});

test('lines are grouped by telegram, front matter first, and counted', () => {
  const passages = [passage('front-1', null, 'NAME'), passage('t2-p1', 2, 'NAME and NAME'), passage('t10-p1', 10, 'other NAME')];
  const [front, second, tenth] = passages;
  if (!front || !second || !tenth) throw new Error('passages');
  const groups = concordances({
    mentions: [mentionOf(front, 'NAME'), mentionOf(second, 'NAME'), mentionOf(second, 'NAME', 'n', 5), mentionOf(tenth, 'NAME'), mentionOf(tenth, 'other', 'm')], passages,
  }, width);
  expect(groups.get('n')?.map(({ telegram, count, lines }) => [telegram, count, lines.length])).toEqual([[null, 1, 1], [2, 2, 2], [10, 1, 1]]);
  expect(groups.get('m')?.map(({ telegram }) => telegram)).toEqual([10]);
});

describe('pages', () => {
  const line = (id: string) => ({ ...onlyLine('NAME', 'NAME'), id });
  const group = (telegram: number, lines: number): ConcordanceGroup => ({ telegram, count: lines, lines: Array.from({ length: lines }, (_, at) => line(`t${telegram}-m${at}`)) });
  const shape = (pages: ConcordanceGroup[][]) => pages.map((groups) => groups.map(({ telegram, lines, count }) => `${telegram}: ${lines.length} of ${count}`));

  test('hold at most so many lines, and a telegram runs on', () => {
    expect(shape(concordancePages([group(1, 2), group(2, 5), group(3, 1)], 3))).toEqual([['1: 2 of 2', '2: 1 of 5'], ['2: 3 of 5'], ['2: 1 of 5', '3: 1 of 1']]);
  });

  test('lose no line and keep the order', () => {
    const groups = [group(1, 7), group(2, 1), group(3, 12)];
    expect(concordancePages(groups, 4).flat().flatMap(({ lines }) => lines.map(({ id }) => id))).toEqual(groups.flatMap(({ lines }) => lines.map(({ id }) => id)));
  });

  test('are one page where there is nothing', () => {
    expect(concordancePages([], 3)).toEqual([[]]);
  });
});
