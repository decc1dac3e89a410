import type { EditorialNode, TextNode } from './nodes.ts';

/** The editors' words with the punctuation of their citations: those that stand together share one pair of brackets, "[A, doc. 1; B]". */
export function bracketCitations<Kind extends EditorialNode>(nodes: readonly Kind[]): (Kind | TextNode)[] {
  return nodes.flatMap((node, index): (Kind | TextNode)[] => {
    if (node.type !== 'citation') return [node];
    const opening = nodes[index - 1]?.type === 'citation' ? '; ' : '[';
    const closing = nodes[index + 1]?.type === 'citation' ? [] : [text(']')];
    return [text(opening), node, ...closing];
  });
}

function text(value: string): TextNode {
  return { type: 'text', value };
}
