import type { Link, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { NameMark, ReferenceMark } from './marks.ts';

/** Records links of the edition's own kinds, `#t1-p3` and `name:mao`; other links stay links. */
export default function remarkReferenceMarks() {
  return (tree: Root): void => {
    visit(tree, 'link', (node, index, parent) => {
      const mark = markFrom(node);
      if (!parent || index === undefined || mark === null) return;
      const siblings: RootContent[] = parent.children;
      siblings.splice(index, 1, mark);
    });
  };
}

function markFrom(node: Link): ReferenceMark | NameMark | null {
  const at = node.position && { position: node.position };
  if (node.url.startsWith('#')) {
    const targets = node.url.slice(1).split(',');
    return { type: 'referenceMark', targets, qualification: node.title ?? null, children: node.children, ...at };
  }
  if (node.url.startsWith('name:')) {
    return { type: 'nameMark', name: node.url.slice('name:'.length), children: node.children, ...at };
  }
  return null;
}
