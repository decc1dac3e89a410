import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Passage } from '../../edition/model.ts';
import type { BookDocument } from './document.ts';
import { bookLinks } from './links.ts';

/** The table of contents, the landmarks, and every numbered paragraph by its locator, "3.7". */
export function navDocument(title: string, documents: readonly BookDocument[], passages: readonly Passage[]): BookDocument {
  return {
    name: 'nav', title: 'Contents', part: 'frontmatter',
    children: [
      h('nav', { 'epub:type': 'toc', role: 'doc-toc', ariaLabel: 'Contents' }, [
        h('h1', title),
        h('ol', documents.map((document) => item(`${document.name}.xhtml`, document.title))),
      ]),
      h('nav', { 'epub:type': 'landmarks', hidden: true, ariaLabel: 'Landmarks' }, [h('h2', 'Landmarks'), h('ol', landmarks(documents))]),
      ...paragraphs(passages),
    ],
  };
}

function landmarks(documents: readonly BookDocument[]): Element[] {
  const text = documents.find(({ part }) => part === 'bodymatter');
  return [
    landmark('nav', 'toc', 'Contents'),
    ...documents.flatMap((document) => {
      if (document === text) return [landmark(document.name, 'bodymatter', 'Beginning of the text')];
      return document.name === 'title' ? [landmark(document.name, 'titlepage', 'Title page')] : [];
    }),
  ];
}

function landmark(name: string, type: string, words: string): Element {
  return h('li', h('a', { 'epub:type': type, href: `${name}.xhtml` }, words));
}

function paragraphs(passages: readonly Passage[]): Element[] {
  const numbered = passages.filter(({ kind }) => kind === 'paragraph');
  if (numbered.length === 0) return [];
  return [h('section.paragraphs', { ariaLabel: 'Paragraphs' }, [
    h('h2', 'Paragraphs'),
    h('ol', numbered.map(({ id, telegram, paragraph }) => item(bookLinks.hrefOf(id), `${telegram ?? ''}.${paragraph ?? ''}`))),
  ])];
}

function item(href: string, words: string): Element {
  return h('li', h('a', { href }, words));
}
