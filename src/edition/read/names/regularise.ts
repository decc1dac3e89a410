import { partOf } from '../../../markdown/text-places.ts';
import type { Highlighted, Inline, Mention, Regularised, TextNode } from '../../nodes.ts';

/** From the source's character to the character shown for reading. */
export type Marks = Readonly<Record<string, string>>;

/** Sets the marks that the reading text regularises apart from the words. */
export function regularise(nodes: readonly Inline[], marks: Marks): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return regulariseText(node, marks);
      case 'mention':
        return [regulariseMention(node, marks)];
      case 'crossReference':
      case 'omission':
        return [{ ...node, children: node.children.flatMap((child) => regulariseWords(child, marks)) }];
      case 'highlighted':
        return [{ ...node, children: node.children.flatMap((child) => regulariseInside(child, marks)) }];
      case 'regularised':
      case 'noteReference':
        return [node];
    }
  });
}

function regulariseInside(node: Highlighted['children'][number], marks: Marks): Highlighted['children'] {
  if (node.type === 'noteReference') return [node];
  return node.type === 'crossReference' ? [{ ...node, children: node.children.flatMap((child) => regulariseWords(child, marks)) }] : regulariseWords(node, marks);
}

function regulariseWords(node: TextNode | Regularised | Mention, marks: Marks): (TextNode | Regularised | Mention)[] {
  if (node.type === 'text') return regulariseText(node, marks);
  return [node.type === 'mention' ? regulariseMention(node, marks) : node];
}

function regulariseMention(mention: Mention, marks: Marks): Mention {
  return { ...mention, children: mention.children.flatMap((child) => (child.type === 'text' ? regulariseText(child, marks) : [child])) };
}

function regulariseText(node: TextNode, marks: Marks): (TextNode | Regularised)[] {
  const pieces: (TextNode | Regularised)[] = [];
  let last = 0;
  let offset = 0;
  for (const original of node.value) {
    const end = offset + original.length;
    const reading = Object.hasOwn(marks, original) ? marks[original] : undefined;
    if (reading !== undefined) {
      if (offset > last) pieces.push(partOf(node, last, offset));
      const { position } = partOf(node, offset, end);
      pieces.push({ type: 'regularised', original, reading, ...(position && { position }) });
      last = end;
    }
    offset = end;
  }
  if (last === 0) return [node];
  if (last < node.value.length) pieces.push(partOf(node, last, node.value.length));
  return pieces;
}
