/** The ids that something in the edition can lead to. */
export interface Places extends Iterable<string> {
  has(id: string): boolean;
}

/**
 * The places of an edition.
 * @param sound whether the front matter is there, and every telegram under its own number. Where not, what is wanting has
 * been reported already, and what leads to it is given the benefit of the doubt.
 */
export function placesOf(ids: Iterable<string>, sound: boolean): Places {
  const known = new Set(ids);
  return {
    has(id) {
      const [telegram = ''] = id.split('-');
      return known.has(id) || (!sound && /^(?:t\d+|front)$/u.test(telegram) && !known.has(telegram));
    },
    [Symbol.iterator]: () => known[Symbol.iterator](),
  };
}
