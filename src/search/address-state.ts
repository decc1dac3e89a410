import { parseQuery } from './query/query.ts';
import type { Filters } from './search.ts';

/** What the address of the search page says: `?q=…&sender=mao&to=stalin&telegram=3&in=notes&order=best&view=lines`. */
export interface AddressState extends Filters {
  q: string;
  /** In the order of the text, or the passages first that answer best. */
  order: 'text' | 'best';
  /** Passages, or one line for each occurrence with the words in the middle. */
  view: 'passages' | 'lines';
}

/** What can be chosen; anything else in an address is passed over. */
export interface Choices {
  /** Ids of senders and addressees. */
  senders: ReadonlySet<string>;
  addressees: ReadonlySet<string>;
}

/** Reads the part of an address behind its path. */
export function stateFromAddress(search: string, { senders, addressees }: Choices): AddressState {
  const parameters = new URLSearchParams(search);
  const valueOf = (name: string) => parameters.get(name) ?? '';
  const within = valueOf('in');
  return {
    q: valueOf('q'),
    sender: senders.has(valueOf('sender')) ? valueOf('sender') : null,
    addressee: addressees.has(valueOf('to')) ? valueOf('to') : null,
    telegram: /^[1-9]\d{0,5}$/u.test(valueOf('telegram')) ? Number(valueOf('telegram')) : null,
    within: within === 'text' || within === 'notes' ? within : 'all',
    order: valueOf('order') === 'best' ? 'best' : 'text',
    view: valueOf('view') === 'lines' ? 'lines' : 'passages',
  };
}

/** The part of an address behind its path; empty where there is nothing to say. */
export function addressFromState({ q, ...chosen }: AddressState): string {
  const { text } = parseQuery(q);
  const parameters = new URLSearchParams([...(text ? [['q', text]] : []), ...parametersOf(chosen)]);
  const search = parameters.toString();
  return search ? `?${search}` : '';
}

/** What is chosen beside the query, as names and values of the address. */
export function parametersOf({ sender, addressee, telegram, within, order, view }: Omit<AddressState, 'q'>): [string, string][] {
  return [
    ...one('sender', sender), ...one('to', addressee), ...one('telegram', telegram === null ? null : String(telegram)), ...one('in', within === 'all' ? null : within),
    ...one('order', order === 'text' ? null : order), ...one('view', view === 'passages' ? null : view),
  ];
}

function one(name: string, value: string | null): [string, string][] {
  return value === null ? [] : [[name, value]];
}
