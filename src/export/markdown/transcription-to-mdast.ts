/** The transcription as Markdown, in the source's characters. */
import type { BlockContent, List, ListItem, PhrasingContent } from 'mdast';
import { handle } from '../../edition/handle.ts';
import type { CrossReference, FrontMatter, Handlers, Inline, Paragraph, Transcription } from '../../edition/nodes.ts';
import { placeLabel } from '../../edition/place-labels.ts';

/** Where the Markdown will stand. */
export interface MarkdownContext {
  /** Rank of a telegram's heading. */
  headingRank: 1 | 2;
  /** Address of a telegram or passage. */
  hrefOf: (id: string) => string;
  hrefOfName: (id: string) => string;
}

type Block = Transcription['children'][number];

const blocks: Handlers<Block, BlockContent[], MarkdownContext> = {
  heading: ({ number, children }, context) => [
    { type: 'heading', depth: context.headingRank, children: [...(number === null ? [] : [{ type: 'text' as const, value: `${number}. ` }]), ...inlineToMdast(children, context)] },
  ],
  postscript: ({ children }, context) => children.map((node) => paragraphToMdast(node, context)),
  opener: ({ children }, context) => children.map((line) => ({ type: 'paragraph', children: inlineToMdast(line.children, context) })),
  paragraph: (node, context) => [paragraphToMdast(node, context)],
  bulletList: ({ children }, context) => [
    { type: 'list', ordered: false, spread: false, children: children.map((item) => itemOf(item, context)) },
  ],
  draft: ({ children }, context) => [{ type: 'blockquote', children: joinedLists(children.map((node) => paragraphToMdast(node, context))) }],
  closer: ({ children }, context) => joinedLines(children, ({ type }) => type === 'dateline', context),
};

const inlines: Handlers<Inline, PhrasingContent[], MarkdownContext> = {
  text: ({ value }) => value.split('\n').flatMap((line, at): PhrasingContent[] => {
    const words: PhrasingContent[] = line === '' ? [] : [{ type: 'text', value: line }];
    return at === 0 ? words : [{ type: 'break' }, ...words];
  }),
  regularised: ({ original }) => [{ type: 'text', value: original }],
  mention: ({ children }, context) => inlineToMdast(children, context),
  crossReference: (node, context) => {
    const [first, ...others] = node.targets;
    const children = inlineToMdast(node.children, context).flatMap((child) => (child.type === 'text' ? [child] : []));
    return first ? [{ type: 'link', url: context.hrefOf(first.id), title: titleOf(node, others), children }] : children;
  },
  noteReference: ({ kind, note, mark }) => [
    ...(kind === 'source' ? [{ type: 'text' as const, value: mark }] : []),
    { type: 'footnoteReference', identifier: note, label: note },
  ],
  highlighted: ({ rendition, children }, context) => [{ type: rendition === 'bold' ? 'strong' : 'emphasis', children: inlineToMdast(children, context) }],
  omission: ({ children }, context) => inlineToMdast(children, context),
};

/** A telegram from heading to signature. */
export function transcriptionToMdast({ children }: Transcription, context: MarkdownContext): BlockContent[] {
  return joinedLists(children.flatMap((node) => handle<Block, BlockContent[], MarkdownContext>(blocks, node, context)));
}

/** The printed front matter; its title is a heading. */
export function frontToMdast(front: FrontMatter, context: MarkdownContext): BlockContent[] {
  return front.children.flatMap(({ role, children }): BlockContent[] => {
    const lines = joinedLines(children, () => true, context);
    return role === 'title' ? lines.map((line) => ({ type: 'heading', depth: 1, children: line.children })) : lines;
  });
}

/** Words within a line. */
export function inlineToMdast(nodes: readonly Inline[], context: MarkdownContext): PhrasingContent[] {
  return nodes.flatMap((node) => handle<Inline, PhrasingContent[], MarkdownContext>(inlines, node, context));
}

interface Line {
  type: string;
  children: readonly Inline[];
}

/** Lines as paragraphs; a line that stays with the next is in one paragraph with it. */
function joinedLines(lines: readonly Line[], staysWithNext: (line: Line) => boolean, context: MarkdownContext): Extract<BlockContent, { type: 'paragraph' }>[] {
  const paragraphs: Extract<BlockContent, { type: 'paragraph' }>[] = [];
  let stays = false;
  for (const line of lines) {
    const words = inlineToMdast(line.children, context);
    const last = paragraphs.at(-1);
    if (stays && last) last.children.push({ type: 'break' }, ...words);
    else paragraphs.push({ type: 'paragraph', children: words });
    stays = staysWithNext(line);
  }
  return paragraphs;
}

function paragraphToMdast(node: Paragraph, context: MarkdownContext): BlockContent {
  if (node.point === null) return { type: 'paragraph', children: inlineToMdast(node.children, context) };
  return { type: 'list', ordered: true, start: node.point, spread: true, children: [itemOf(node, context)] };
}

function itemOf({ children }: Paragraph, context: MarkdownContext): ListItem {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: inlineToMdast(children, context) }] };
}

/** Points that follow each other with the next number make one list, since Markdown counts by itself. */
function joinedLists(nodes: readonly BlockContent[]): BlockContent[] {
  const joined: BlockContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === 'list' && node.type === 'list' && continues(last, node)) last.children.push(...node.children);
    else joined.push(node);
  }
  return joined;
}

function continues(list: List, next: List): boolean {
  return list.ordered === true && next.ordered === true && next.start === (list.start ?? 1) + list.children.length;
}

/** What a reader should know of a reference beside where it leads; null where it is certain and simple. */
function titleOf({ certainty, remark }: CrossReference, others: CrossReference['targets']): string | null {
  const said = certainty === 'probable' || remark !== null ? [certainty, ...(remark === null ? [] : [remark])] : [];
  const also = others.map((target) => `also ${placeLabel(target)}`);
  return said.length + also.length === 0 ? null : [...said, ...also].join(', ');
}
