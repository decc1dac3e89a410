import type { ReadPdf, Tagged } from './pdf-reader.ts';

/** What a PDF of the pamphlet prints, in the order of its tags and without white space. */
export interface PamphletText {
  /** Title page and half-title. */
  front: string;
  /** Each from its number to its signature. */
  telegrams: string[];
  /** Each with its mark. */
  sourceNotes: string[];
  /** Each with its mark. */
  editorialNotes: string[];
}

/** Sorts what a tagged PDF prints into what is the source's and what is the editors'. */
export function pamphletText({ pages }: ReadPdf): PamphletText {
  const text: PamphletText = { front: '', telegrams: [], sourceNotes: [], editorialNotes: [] };
  let edition = false;
  for (const page of pages) {
    const headings = find(page, 'H1').map(own);
    // The edition's own pages begin with a heading without a number and last to the next telegram.
    if (headings[0] !== undefined) edition = !/^\d+\./u.test(headings[0]);
    if (edition) continue;
    const words = own(page);
    let at = 0;
    for (const heading of headings) {
      const start = words.indexOf(heading, at);
      add(text, words.slice(at, start));
      text.telegrams.push(heading);
      at = start + heading.length;
    }
    add(text, words.slice(at));
    for (const note of find(page, 'Note')) {
      const notes = /^\d/u.test(all(note)) ? text.sourceNotes : text.editorialNotes;
      // What runs on from the page before has no mark of its own.
      if (find(note, 'Lbl').length > 0) notes.push(all(note));
      else text.editorialNotes.push(`${text.editorialNotes.pop() ?? ''}${all(note)}`);
    }
  }
  return text;
}

/** Adds words to what was read last. */
function add(text: PamphletText, words: string): void {
  const last = text.telegrams.pop();
  if (last === undefined) text.front += words;
  else text.telegrams.push(last + words);
}

function find(node: Tagged, role: string): Tagged[] {
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : child.role === role ? [child] : find(child, role)));
}

/** All text of a node. */
function all(node: Tagged): string {
  return node.children.map((child) => (typeof child === 'string' ? child : all(child))).join('').replace(/\s/gu, '');
}

/** The same less notes and the marks of the editors' notes. */
function own(node: Tagged): string {
  return node.children.map((child) => {
    if (typeof child === 'string') return child;
    if (child.role === 'Note' || (child.role === 'Lbl' && /^[a-z]+$/u.test(all(child)))) return '';
    return own(child);
  }).join('').replace(/\s/gu, '');
}
