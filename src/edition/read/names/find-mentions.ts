import { partOf } from '../../../markdown/text-places.ts';
import { findForms, formTrieOf, type FormTrie } from './form-trie.ts';
import type { NameId } from '../../ids.ts';
import type { Name } from '../../model.ts';
import type { Highlighted, Inline, Mention, Regularised, TextNode } from '../../nodes.ts';

/** The printed forms of all names, compiled for finding. */
export type NameForms = FormTrie<NameId>;

/** Compiles the printed forms of names; a form of two names is given to the first. */
export function namesFormsOf(names: Iterable<Pick<Name, 'id' | 'printed'>>): NameForms {
  return formTrieOf(formsOf(names));
}

function* formsOf(names: Iterable<Pick<Name, 'id' | 'printed'>>): Generator<readonly [string, NameId]> {
  for (const { id, printed } of names) {
    for (const form of printed) yield [form, id];
  }
}

/**
 * Marks the printed forms of names in a passage: as listed or in full capitals, whole words, the longest form first,
 * the possessive's ending left outside. A mention that is there already stays as it is; one without a name forbids a
 * match, and its words become text in which nothing is found. A form does not run over the edge of a node.
 */
export function markMentions(children: readonly Inline[], names: NameForms): Inline[] {
  const passage: PassageWords = { names, text: children.map(wordsOf).join(''), at: 0 };
  return children.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
      case 'regularised':
      case 'mention':
        return markWords(node, passage);
      case 'crossReference':
      case 'omission':
        return [{ ...node, children: node.children.flatMap((child) => markWords(child, passage)) }];
      case 'highlighted':
        return [{ ...node, children: node.children.flatMap((child) => markInside(child, passage)) }];
      case 'noteReference':
        return [node];
    }
  });
}

function markInside(node: Highlighted['children'][number], passage: PassageWords): Highlighted['children'] {
  if (node.type === 'noteReference') return [node];
  return node.type === 'crossReference' ? [{ ...node, children: node.children.flatMap((child) => markWords(child, passage)) }] : markWords(node, passage);
}

/** The words of a node of a passage in source characters; a note's mark has none. */
export function wordsOf(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'regularised':
      return node.original;
    case 'mention':
    case 'crossReference':
    case 'omission':
    case 'highlighted':
      return node.children.map(wordsOf).join('');
    case 'noteReference':
      return '';
  }
}

/** The words of a passage and how far they have been gone through. */
interface PassageWords {
  names: NameForms;
  text: string;
  at: number;
}

type Words = TextNode | Regularised | Mention;

function markWords(node: Words, passage: PassageWords): Words[] {
  const from = passage.at;
  passage.at += wordsOf(node).length;
  if (node.type === 'mention') return node.name === '' ? node.children : [node];
  if (node.type === 'regularised') return [node];
  const marked: Words[] = [];
  let done = from;
  for (const { start, end, value } of findForms(passage.names, passage.text, from, passage.at)) {
    if (start > done) marked.push(partOf(node, done - from, start - from));
    const words = partOf(node, start - from, end - from);
    marked.push({ type: 'mention', name: value, children: [words], ...(words.position && { position: words.position }) });
    done = end;
  }
  if (done === from) return [node];
  if (done < passage.at) marked.push(partOf(node, done - from, passage.at - from));
  return marked;
}
