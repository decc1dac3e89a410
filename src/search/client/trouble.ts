import { IndexIncomplete } from '../postings.ts';
import { TooSlow } from './deadline.ts';
import { NotArrived } from '../index/not-arrived.ts';

/** What stands in the way of searching, for a reader; `isFault` where it is the fault of the search itself. */
export function troubleFrom(error: unknown): { words: string; isFault: boolean } {
  if (error instanceof TooSlow) return { words: 'The index is slow to arrive, or does not arrive at all.', isFault: false };
  const isMissing = error instanceof NotArrived || error instanceof IndexIncomplete;
  if (!isMissing) {
    return { words: 'The search has failed, by a fault of its own or because this browser is too old for it.', isFault: true };
  }
  if (error instanceof NotArrived && error.status !== null) return { words: `The index is not to be had: the server answers ${error.status}.`, isFault: false };
  if (!navigator.onLine) return { words: 'The index has not arrived: this device has no connection.', isFault: false };
  return { words: 'The index has not arrived, or only in part.', isFault: false };
}
