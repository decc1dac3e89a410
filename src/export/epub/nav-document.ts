import type { Element } from 'hast';
import { h } from 'hastscript';
import { bookDocument, type BookDocument } from './document.ts';

/** The table of contents and the landmarks. */
export function navDocument(documents: readonly BookDocument[]): BookDocument {
  return bookDocument({
    name: 'nav', title: 'Contents', part: 'frontmatter',
    children: [
      h('nav', { 'epub:type': 'toc', role: 'doc-toc', ariaLabel: 'Contents' }, [
        h('h1', 'Contents'),
        h('ol', documents.map((document) => item(`${document.name}.xhtml`, document.title))),
      ]),
      h('nav', { 'epub:type': 'landmarks', hidden: true, ariaLabel: 'Landmarks' }, [h('h2', 'Landmarks'), h('ol', landmarks(documents))]),
    ],
  });
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

function item(href: string, words: string): Element {
  return h('li', h('a', { href }, words));
}
