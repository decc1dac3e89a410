import type { NameId, PassageId } from '../ids.ts';
import type { Edition, MentionRecord, Name } from '../model.ts';
import { namesById } from '../names-by-id.ts';

/** How often a name is mentioned, and where first. */
export interface MentionCount {
  /** In the front matter and all telegrams, with the source's notes on them. */
  total: number;
  /** In the front matter. */
  front: number;
  /** By the number of the telegram, in the order of the telegrams; telegrams without a mention are wanting. */
  telegrams: Map<number, { count: number; first: PassageId }>;
  /** Passage of the first mention. */
  first: PassageId;
}

/** A name as one telegram mentions it. */
export interface MentionedName {
  name: Name;
  count: number;
  /** Passage of the telegram's first mention. */
  first: PassageId;
}

/** Counts mentions by name; a name without mentions is wanting. */
export function mentionCounts(mentions: readonly MentionRecord[]): Map<NameId, MentionCount> {
  const counts = new Map<NameId, MentionCount>();
  for (const { name, telegram, passage } of mentions) {
    let count = counts.get(name);
    if (!count) {
      count = { total: 0, front: 0, telegrams: new Map(), first: passage };
      counts.set(name, count);
    }
    count.total += 1;
    if (telegram === null) {
      count.front += 1;
      continue;
    }
    const own = count.telegrams.get(telegram);
    if (own) own.count += 1;
    else count.telegrams.set(telegram, { count: 1, first: passage });
  }
  for (const count of counts.values()) count.telegrams = new Map([...count.telegrams].sort(([a], [b]) => a - b));
  return counts;
}

/** The names that each telegram mentions, by its number; each telegram's in the order of their first mention. */
export function namesByTelegram({ names, mentions }: Pick<Edition, 'names' | 'mentions'>): Map<number, MentionedName[]> {
  const nameOf = namesById({ names });
  const byTelegram = new Map<number, Map<NameId, MentionedName>>();
  for (const { name: id, telegram, passage } of mentions) {
    const name = nameOf.get(id);
    if (telegram === null || !name) continue;
    let own = byTelegram.get(telegram);
    if (!own) byTelegram.set(telegram, own = new Map<NameId, MentionedName>());
    const known = own.get(id);
    if (known) known.count += 1;
    else own.set(id, { name, count: 1, first: passage });
  }
  return new Map([...byTelegram].map(([telegram, own]) => [telegram, [...own.values()]]));
}
