/** The ids that something in the edition can lead to. */
export interface Places extends Iterable<string> {
  has(id: string): boolean;
  /** The id of a place as editors write it: a note may be named by its label, `t1^reply`. Null where there is no such place. */
  find(written: string): string | null;
}

/** No places at all. */
export const nowhere: Places = placesOf([], new Map(), true, true);

/**
 * The places of an edition.
 * @param notes ids of notes by telegram and label, `t1^reply`.
 * @param readings whether the list of readings could be read. Where not, that has been reported.
 * @param sound whether the front matter is there, and every telegram under its own number. Where not, what is wanting has
 * been reported already, and what leads to it is given the benefit of the doubt.
 */
export function placesOf(ids: Iterable<string>, notes: ReadonlyMap<string, string>, readings: boolean, sound: boolean): Places {
  const known = new Set(ids);
  const has = (id: string) => {
    const [telegram = ''] = id.split(/[-^]/u);
    if (!readings && /^r\d+$/u.test(id)) return true;
    return known.has(id) || (!sound && /^(?:t\d+|front)$/u.test(telegram) && !known.has(telegram));
  };
  return {
    has,
    find: (written) => notes.get(written) ?? (has(written) ? written : null),
    [Symbol.iterator]: () => known[Symbol.iterator](),
  };
}
