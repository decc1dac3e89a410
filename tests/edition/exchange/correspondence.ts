import type { ContextEvent, Relation, Telegram } from '../../../src/edition/model.ts';

/** A telegram with no text: what the exchange needs of it. */
export function telegram(number: number, sender: string, addressee: string, from: string, to = from): Telegram {
  return {
    id: `t${number}`, kind: 'telegram', number, senders: [sender], addressees: [addressee], pseudonym: null, date: { from, to }, dates: null,
    signature: sender.toUpperCase(),
    transcription: { type: 'transcription', id: `t${number}`, number, children: [] }, summary: [],
    words: 100, openingWords: `Words of ${number}`, path: `telegrams/${number}.md`,
  };
}

export function event(id: string, from: string, to = from): ContextEvent {
  return { id, date: { from, to }, dateLabel: from, text: [{ type: 'text', value: id }], plain: id, citations: [] };
}

export function answers(from: number, to: number): Relation {
  return { from, to, kind: 'answers' };
}

/** Two who write in turn, one telegram a day from the given day of January 1949. */
export function daily(count: number, firstDay: string): Telegram[] {
  const start = Date.parse(`${firstDay}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(start + index * 86_400_000).toISOString().slice(0, 10);
    return index % 2 === 0 ? telegram(index + 1, 'ann', 'bob', day) : telegram(index + 1, 'bob', 'ann', day);
  });
}

/** Six telegrams of eight days, two of which cross on the 14th. */
export const crossing = {
  telegrams: [
    telegram(1, 'ann', 'bob', '1949-01-10'),
    telegram(2, 'ann', 'bob', '1949-01-11'),
    telegram(3, 'bob', 'ann', '1949-01-12', '1949-01-13'),
    telegram(4, 'ann', 'bob', '1949-01-14'),
    telegram(5, 'bob', 'ann', '1949-01-14'),
    telegram(6, 'ann', 'bob', '1949-01-15'),
  ],
  relations: [
    { from: 2, to: 1, kind: 'continues' }, answers(3, 1), answers(4, 3), answers(5, 2), answers(6, 5),
  ] satisfies Relation[],
};
