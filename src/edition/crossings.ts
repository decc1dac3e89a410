import type { Crossing, Relation, Telegram } from './model.ts';

type Sent = Pick<Telegram, 'number' | 'senders' | 'addressees' | 'date'>;

const reason: Crossing['reason'] = [{ type: 'text', value: 'Both bear the same day, each answers an earlier telegram, and neither answers the other.' }];

/**
 * The pairs of telegrams that probably crossed: sent by each correspondent to the other
 * on the same day, each answering an earlier telegram, neither answering the other.
 */
export function crossingsOf(telegrams: readonly Sent[], relations: readonly Relation[]): Crossing[] {
  const answered = new Map<number, Set<number>>();
  for (const { from, to, kind } of relations) {
    if (kind === 'answers') answered.set(from, (answered.get(from) ?? new Set()).add(to));
  }
  const answers = telegrams.filter(({ number }) => answered.has(number));
  return answers.flatMap((one) =>
    answers
      .filter((other) => one.number < other.number && opposed(one, other) && overlap(one, other))
      .filter((other) => !answered.get(one.number)?.has(other.number) && !answered.get(other.number)?.has(one.number))
      .map((other): Crossing => ({ telegrams: [one.number, other.number], reason })));
}

function opposed(one: Sent, other: Sent): boolean {
  const meet = (some: readonly string[], others: readonly string[]) => some.some((id) => others.includes(id));
  return meet(one.senders, other.addressees) && meet(other.senders, one.addressees);
}

function overlap(one: Sent, other: Sent): boolean {
  return one.date.from <= other.date.to && other.date.from <= one.date.to;
}
