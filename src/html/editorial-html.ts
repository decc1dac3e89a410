import { rehype } from 'rehype';
import type { EditorialNode } from '../edition/nodes.ts';
import { type EditorialContext, editorialToHast } from './editorial-to-hast.ts';

/** The editors' words as HTML. */
export function editorialHtml(nodes: readonly EditorialNode[], context: EditorialContext): string {
  return rehype().stringify({ type: 'root', children: editorialToHast(nodes, context) });
}
