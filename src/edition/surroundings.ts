import { visit } from 'unist-util-visit';
import type { Crossing, Edition, MentionRecord, Note, Reading, Reference, Telegram } from './model.ts';
import type { Transcription } from './nodes.ts';

/** What stands around one telegram in the correspondence. */
export interface Surroundings {
  /** How many telegrams there are. */
  count: number;
  /** Null at the beginning. */
  previous: Telegram | null;
  /** Null at the end. */
  next: Telegram | null;
  /** Others that bear one of its days, in the order of their numbers. */
  sameDay: Telegram[];
  answers: Telegram[];
  answeredBy: Telegram[];
  continues: Telegram[];
  continuedBy: Telegram[];
  /** Telegrams that it probably crossed, with the reason. */
  crosses: { telegram: Telegram; reason: Crossing['reason'] }[];
  /** References to the telegram as a whole, in the order of the text. */
  referredToIn: Reference[];
  /** Its notes, the source's and the editors', in the order of their marks. */
  notes: Note[];
  /** Its own cross-references, in the order of the text. */
  references: Reference[];
  /** Its mentions of names, in the order of the text. */
  mentions: MentionRecord[];
  /** What other texts have in the place of its words, in the order of the text. */
  readings: Reading[];
}

/** The surroundings of every telegram, by its number. */
export function surroundingsOf(edition: Edition): Map<number, Surroundings> {
  const { telegrams, relations, crossings, references, notes, mentions, readings } = edition;
  const byNumber = new Map(telegrams.map((telegram) => [telegram.number, telegram]));
  const related = (kind: 'answers' | 'continues', from: 'from' | 'to', to: 'from' | 'to') => {
    const groups = Map.groupBy(relations.filter((relation) => relation.kind === kind), (relation) => relation[from]);
    return (number: number) => (groups.get(number) ?? []).flatMap((relation) => byNumber.get(relation[to]) ?? []);
  };
  const answers = related('answers', 'from', 'to');
  const answeredBy = related('answers', 'to', 'from');
  const continues = related('continues', 'from', 'to');
  const continuedBy = related('continues', 'to', 'from');
  const crosses = (number: number) => crossings.filter((crossing) => crossing.telegrams.includes(number)).flatMap(({ telegrams: [one, other], reason }) => {
    const telegram = byNumber.get(one === number ? other : one);
    return telegram ? [{ telegram, reason }] : [];
  });
  const sameDay = sharingDays(telegrams);
  const incoming = incomingReferences(references);
  const notesByTelegram = Map.groupBy(notes, ({ telegram }) => telegram);
  const referencesByTelegram = Map.groupBy(references, ({ telegram }) => telegram);
  const readingsByTelegram = Map.groupBy(readings, ({ telegram }) => telegram);
  const mentionsByTelegram = Map.groupBy(mentions, ({ telegram }) => telegram);

  return new Map(telegrams.map((telegram, at): [number, Surroundings] => {
    const { id, number } = telegram;
    return [number, {
      count: telegrams.length,
      previous: telegrams[at - 1] ?? null,
      next: telegrams[at + 1] ?? null,
      sameDay: sameDay(telegram),
      answers: answers(number),
      answeredBy: answeredBy(number),
      continues: continues(number),
      continuedBy: continuedBy(number),
      crosses: crosses(number),
      referredToIn: incoming.get(id) ?? [],
      notes: byFirstMark(notesByTelegram.get(number) ?? [], telegram.transcription),
      references: referencesByTelegram.get(number) ?? [],
      mentions: mentionsByTelegram.get(number) ?? [],
      readings: readingsByTelegram.get(number) ?? [],
    }];
  }));
}

/** The cross-references that lead to each telegram or passage, by its id, in the order of the text. */
export function incomingReferences(references: readonly Reference[]): Map<string, Reference[]> {
  const incoming = new Map<string, Reference[]>();
  for (const reference of references) {
    for (const { id } of reference.targets) incoming.set(id, [...(incoming.get(id) ?? []), reference]);
  }
  return incoming;
}

/** Notes of either kind in the order in which the text first marks them. */
function byFirstMark(notes: readonly Note[], transcription: Transcription): Note[] {
  const places = new Map<string, number>();
  visit(transcription, 'noteReference', ({ note }) => {
    if (!places.has(note)) places.set(note, places.size);
  });
  const placeOf = ({ id }: Note) => places.get(id) ?? places.size;
  return [...notes].sort((a, b) => placeOf(a) - placeOf(b));
}

function sharingDays(telegrams: readonly Telegram[]): (telegram: Telegram) => Telegram[] {
  const byDay = new Map<string, Telegram[]>();
  const daysOf = ({ date }: Telegram) => new Set([date.from, date.to]);
  for (const telegram of telegrams) {
    for (const day of daysOf(telegram)) byDay.set(day, [...(byDay.get(day) ?? []), telegram]);
  }
  return (telegram) => {
    const others = new Set([...daysOf(telegram)].flatMap((day) => byDay.get(day) ?? []));
    others.delete(telegram);
    return [...others].sort((a, b) => a.number - b.number);
  };
}
