import { parseQuery } from './query.ts';
import type { Filters } from './search.ts';

/** What the address of the search page says: `?q=…&sender=mao&in=notes`. */
export interface AddressState extends Filters {
  q: string;
}

/**
 * Reads the part of an address behind its path.
 * @param senders ids that can be meant; any other is passed over
 */
export function stateFromAddress(search: string, senders: ReadonlySet<string>): AddressState {
  const parameters = new URLSearchParams(search);
  const sender = parameters.get('sender') ?? '';
  const within = parameters.get('in');
  return {
    q: parameters.get('q') ?? '',
    sender: senders.has(sender) ? sender : null,
    within: within === 'text' || within === 'notes' ? within : 'all',
  };
}

/** The part of an address behind its path; empty where there is nothing to say. */
export function addressFromState({ q, sender, within }: AddressState): string {
  const parameters = new URLSearchParams();
  const { text } = parseQuery(q);
  if (text) parameters.set('q', text);
  if (sender !== null) parameters.set('sender', sender);
  if (within !== 'all') parameters.set('in', within);
  const search = parameters.toString();
  return search ? `?${search}` : '';
}
