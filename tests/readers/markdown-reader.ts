import type { Nodes, Root, RootContent } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import type { Processor } from 'unified';
import { parse } from 'yaml';

/** What a Markdown file transcribes, laid out as the source is. */
export interface ReadMarkdown {
  head: unknown;
  /** What stands before the first telegram. */
  front: string;
  telegrams: string[];
  /** All of it, as one telegram’s file has it. */
  body: string;
  /** The source's notes without their marks. */
  notes: string[];
  tree: Root;
}

/** Reads a Markdown file up to the line below which the editors add something. */
export function readMarkdown(text: string): ReadMarkdown {
  const tree = remark().use(remarkFrontmatter).use(readFootnotes).parse(text);
  const [head, ...rest] = tree.children;
  const line = rest.findIndex(({ type }) => type === 'thematicBreak');
  const body = (line === -1 ? rest : rest.slice(0, line)).filter(({ type }) => type !== 'footnoteDefinition');
  const starts = body.flatMap((node, at) => (node.type === 'heading' && node.depth === 2 ? [at] : []));
  return {
    head: head?.type === 'yaml' ? parse(head.value) : null,
    front: blocksOf(body.slice(0, starts[0] ?? body.length)),
    body: blocksOf(body),
    telegrams: starts.map((start, at) => blocksOf(body.slice(start, starts[at + 1] ?? body.length))),
    notes: tree.children.flatMap((node) => (node.type === 'footnoteDefinition' && wordsOf(node).startsWith('Source: ') ? [wordsOf(node).slice('Source: '.length)] : [])),
    tree,
  };
}

function blocksOf(nodes: readonly RootContent[]): string {
  return nodes.filter((node) => node.type !== 'html' && !isEditorial(node)).map((node) => {
    if (node.type === 'blockquote') return blocksOf(node.children);
    if (node.type !== 'list') return wordsOf(node);
    const { ordered, start } = node;
    return ordered ? node.children.map((item, at) => `${(start ?? 1) + at}. ${wordsOf(item)}`).join('\n\n') : node.children.map((item) => `  • ${wordsOf(item)}`).join('\n');
  }).join('\n\n');
}

/** A heading of the editors, “Letter 2: …”. */
function isEditorial(node: RootContent): boolean {
  return node.type === 'heading' && /^(?:Letter|Postcard) \d+: /u.test(wordsOf(node));
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function readFootnotes(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown());
}
