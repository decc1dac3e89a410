import type { PassageKind } from './model.ts';
import type { Closing, Dateline, FrontLine, FrontMatter, Heading, Inline, Paragraph, Salutation, Signed, Transcription } from './nodes.ts';

/** A node that holds printed words directly. */
export type Line = Heading | Salutation | Paragraph | Closing | Dateline | Signed | FrontLine;

/** What kind of passage each line is. */
export const passageKinds: Record<Line['type'], PassageKind> = {
  heading: 'heading', salutation: 'salutation', paragraph: 'paragraph', closing: 'closing', dateline: 'dateline', signed: 'signed', frontLine: 'front',
};

/** The lines of a telegram or of the front matter, in printed order. */
export function linesOf(tree: Transcription | FrontMatter): Line[] {
  return tree.children.flatMap((node): Line[] => {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
        return [node];
      case 'opener':
      case 'closer':
      case 'postscript':
      case 'bulletList':
      case 'draft':
      case 'frontBlock':
        return node.children;
    }
  });
}

/** Every inline node under a line, parents before their children. */
export function inlinesOf(nodes: readonly Inline[]): Inline[] {
  const all: Inline[] = [];
  const add = (children: readonly Inline[]) => {
    for (const node of children) {
      all.push(node);
      if ('children' in node) add(node.children);
    }
  };
  add(nodes);
  return all;
}
