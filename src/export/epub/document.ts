import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { unified } from 'unified';
import { editorsLanguage } from '../../edition/languages.ts';
import { rehypeUnbroken } from '../../html/rehype-unbroken.ts';
import { xmlDocument } from '../xml-document.ts';
import { visitElements } from '../../html/visit-nodes.ts';

/** A content document of the book. */
export interface BookDocument {
  /** Name of its file without `.xhtml`, also its id in the package. */
  name: string;
  /** As the table of contents has it. */
  title: string;
  /** What kind of part it is (EPUB Structural Semantics), `bodymatter`. */
  part: 'frontmatter' | 'bodymatter' | 'backmatter';
  /** The file: XHTML in the editors' language. */
  xhtml: string;
}

/** What a document is made of. */
export interface DocumentContent extends Omit<BookDocument, 'xhtml'> {
  /** Children of `body`. */
  children: ElementContent[];
}

export function bookDocument(content: DocumentContent): BookDocument {
  const { name, title, part } = content;
  return { name, title, part, xhtml: toXhtml(content) };
}

/** Elements that hold elements only. */
const wrappers: ReadonlySet<string> = new Set(['html', 'head', 'body', 'section', 'nav', 'ol', 'dl']);

/** The file of a content document. */
export function toXhtml({ title, part, children }: Omit<DocumentContent, 'name'>): string {
  const html = h('html', { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: editorsLanguage }, [
    h('head', [h('meta', { charset: 'utf-8' }), h('title', title), h('link', { rel: 'stylesheet', href: 'style.css' })]),
    h('body', { 'epub:type': part }, children),
  ]);
  unified().use(rehypeUnbroken).runSync({ type: 'root', children: [html] });
  visitElements(html, (element) => { repeatLanguage(element); });
  const root = toXast(html);
  if (root.type !== 'element') throw new TypeError(`The document “${title}” became no element`);
  return xmlDocument(root, wrappers);
}

/** XML has its own attribute for the language; both say the same (EPUB 3.3, section 6.1). */
function repeatLanguage({ properties }: Element): void {
  if (typeof properties['lang'] === 'string') properties['xmlLang'] = properties['lang'];
}
