import { toXast } from 'hast-util-to-xast';
import { rehype } from 'rehype';
import type { Nodes } from 'xast';

/** Reads an HTML document as a browser does (the parser of rehype), as a tree of XML. */
export function readHtml(html: string): Nodes {
  return toXast(rehype().parse(html));
}
