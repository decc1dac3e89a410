import { wordMayBegin, wordMayEnd } from '../../words.ts';

/** Forms of words by their UTF-16 units, so that finding one costs its length, however many there are. */
export interface FormTrie<Value> {
  next: Map<number, FormTrie<Value>>;
  /** Of the form that ends here; undefined where none does. */
  value?: Value;
}

/** A form found in a text: UTF-16 offsets, `end` exclusive. */
export interface FoundForm<Value> {
  start: number;
  end: number;
  value: Value;
}

/** The ways a listed form stands in print: as listed, and in full capitals. */
export function printedVariants(form: string): string[] {
  const capitals = form.toUpperCase();
  return capitals === form ? [form] : [form, capitals];
}

/** Compiles forms once; of two equal forms the first one's value stays. Empty forms are passed over. */
export function formTrieOf<Value>(forms: Iterable<readonly [form: string, value: Value]>): FormTrie<Value> {
  const root: FormTrie<Value> = { next: new Map() };
  for (const [form, value] of forms) {
    if (form === '') continue;
    for (const variant of printedVariants(form)) {
      const end = nodeFor(root, variant);
      if (!('value' in end)) end.value = value;
    }
  }
  return root;
}

function nodeFor<Value>(root: FormTrie<Value>, form: string): FormTrie<Value> {
  let node = root;
  for (let at = 0; at < form.length; at += 1) {
    const unit = form.charCodeAt(at);
    let child = node.next.get(unit);
    if (!child) {
      child = { next: new Map() };
      node.next.set(unit, child);
    }
    node = child;
  }
  return node;
}

/**
 * Finds forms as whole words between two offsets of a text, from left to right, the longest first, none inside another.
 * What stands before and after the two offsets counts for where words begin and end.
 */
export function findForms<Value>(trie: FormTrie<Value>, text: string, from = 0, to = text.length): FoundForm<Value>[] {
  const found: FoundForm<Value>[] = [];
  let at = from;
  while (at < to) {
    const form = trie.next.has(text.charCodeAt(at)) && wordMayBegin(text, at) ? longestAt(trie, text, at, to) : null;
    if (form) found.push(form);
    at = form ? form.end : at + 1;
  }
  return found;
}

function longestAt<Value>(trie: FormTrie<Value>, text: string, start: number, to: number): FoundForm<Value> | null {
  let longest: FoundForm<Value> | null = null;
  let node = trie.next.get(text.charCodeAt(start));
  for (let end = start + 1; node && end <= to; end += 1) {
    if (node.value !== undefined && wordMayEnd(text, end)) longest = { start, end, value: node.value };
    node = node.next.get(text.charCodeAt(end));
  }
  return longest;
}
