/** Chance that a seed decides: the same seed, the same choices, on every machine. */
export class Chance {
  #state: number;

  /** @param seed any whole number; its lowest 32 bits count. */
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0, less than 1 (mulberry32). */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  /** True in `share` of the cases. */
  happens(share: number): boolean {
    return this.fraction() < share;
  }

  /** One of the items, each as likely. */
  pick<Item>(items: readonly Item[]): Item {
    return at(items, this.whole(0, items.length - 1));
  }

  /** One of the items, the earlier the likelier, as words of a language are (Zipf's law). */
  pickOften<Item>(items: readonly Item[]): Item {
    return at(items, Math.min(items.length - 1, Math.floor(Math.exp(this.fraction() * Math.log(items.length + 1))) - 1));
  }
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError('There is nothing to choose from');
  return item;
}
