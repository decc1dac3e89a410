import { addressFromState, type AddressState } from '../address-state.ts';

/** How long typing pauses before the address follows, in milliseconds: browsers refuse to change it at every letter. */
const pause = 400;

/** Where a reader is among the results of one entry of the history. */
export interface Place {
  /** How many results are shown. */
  shown: number;
  /** How far the page is scrolled down, in CSS pixels. */
  y: number;
}

/** The place that the entry of the history keeps; null where it keeps none. */
export function placeKept(state: unknown = history.state): Place | null {
  if (typeof state !== 'object' || state === null || !('shown' in state) || !('y' in state)) return null;
  return { shown: Number(state.shown), y: Number(state.y) };
}

/** Keeps the address in step with the query: one entry of the history for each query that was finished. */
export class QueryHistory {
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #state: AddressState | undefined;
  /** Whether the entry that stands in the history is a query still being typed, so that the next letter takes its place. */
  #open = false;

  /** Notes a query that is being typed. */
  type(state: AddressState): void {
    this.#state = state;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#write(true), pause);
  }

  /** Notes a query that is finished: what is typed next gets an entry of its own. */
  finish(state: AddressState): void {
    this.#state = state;
    this.settle();
  }

  /** Brings the address up to date at once, before the page is left. */
  settle(): void {
    clearTimeout(this.#waiting);
    this.#write(false);
  }

  /** Forgets what was not written, because the reader went back or forward. */
  drop(): void {
    clearTimeout(this.#waiting);
    this.#state = undefined;
    this.#open = false;
  }

  /** Notes where the reader is among the results, for the way back to them. */
  keep(place: Place): void {
    if (!this.#open && this.#state === undefined) history.replaceState(place, '');
  }

  #write(open: boolean): void {
    if (this.#state) {
      const address = location.pathname + addressFromState(this.#state);
      if (address !== location.pathname + location.search) {
        if (this.#open) history.replaceState(null, '', address);
        else history.pushState(null, '', address);
      }
    }
    this.#state = undefined;
    this.#open = open;
  }
}
