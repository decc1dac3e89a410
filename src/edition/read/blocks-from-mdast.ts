import type { BlockContent, DefinitionContent, List, ListItem, Paragraph as MdastParagraph, RootContent } from 'mdast';
import { reportProblem } from '../../markdown/problem.ts';
import { inlineFrom, type InlineContext } from './inline-from-mdast.ts';
import type { TelegramId } from '../ids.ts';
import type { Block, Inline, Omission, Paragraph, Postscript } from '../nodes.ts';

/** Gives out the paragraph ids of one telegram, from 1 over its body. */
export interface ParagraphCounter {
  telegram: TelegramId;
  last: number;
}

/** Parts the body of a telegram from its postscript, which stands below a line of three asterisks; null where there is none. */
export function partsOfBody(nodes: readonly RootContent[]): { body: RootContent[]; postscript: RootContent[] | null } {
  const line = nodes.findIndex(({ type }) => type === 'thematicBreak');
  return line === -1 ? { body: [...nodes], postscript: null } : { body: nodes.slice(0, line), postscript: nodes.slice(line + 1) };
}

/** Reads the postscript of a telegram. Problems are reported on the file. */
export function postscriptFrom(nodes: readonly RootContent[], counter: ParagraphCounter, context: InlineContext): Postscript {
  const blocks = blocksFrom(nodes, counter, context);
  return {
    type: 'postscript',
    children: blocks.flatMap((block) => {
      if (block.type === 'paragraph') return [block];
      reportProblem(context.file, block.position, 'postscript', 'A postscript holds paragraphs only. Write plain paragraphs below the line ***.');
      return [];
    }),
  };
}

/** Reads the body of a telegram: everything of its Markdown but frontmatter and notes. Problems are reported on the file. */
export function blocksFrom(nodes: readonly RootContent[], counter: ParagraphCounter, context: InlineContext): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'yaml':
      case 'footnoteDefinition':
        return [];
      case 'paragraph':
        return [paragraphFrom(node, null, counter, context)];
      case 'blockquote': {
        const at = node.position && { position: node.position };
        return [{ type: 'draft', children: paragraphsIn(node.children, counter, context), ...at }];
      }
      case 'list':
        return node.ordered ? node.children.flatMap((item) => pointFrom(item, counter, context)) : bulletsFrom(node, counter, context);
      case 'html':
        reportProblem(context.file, node.position, 'transcription-markup', 'Raw HTML has no place in a transcription. Take it away; write \\< where the source has <.');
        return [];
      default:
        reportProblem(context.file, node.position, 'transcription-markup', `Markup of the kind “${node.type}” has no place in a transcription. Write a backslash before the mark that began it, or take it away.`);
        return [];
    }
  });
}

function bulletsFrom(list: List, counter: ParagraphCounter, context: InlineContext): Block[] {
  const at = list.position && { position: list.position };
  if (list.spread) {
    reportProblem(context.file, list.position, 'bullets', 'The items of a bulleted list stand on lines that follow each other. Take the blank lines between them away.');
  }
  return [{ type: 'bulletList', children: list.children.flatMap((item) => onlyParagraphIn(item, null, counter, context)), ...at }];
}

function pointFrom(item: ListItem, counter: ParagraphCounter, context: InlineContext): Paragraph[] {
  const start = item.position?.start;
  // The number that is printed, not the one Markdown would count.
  const printed = /^(\d+)\. (?=\S)/u.exec(String(context.file).slice(start?.offset ?? 0));
  if (!printed) {
    reportProblem(context.file, start, 'point', 'A numbered point begins with its number, a full stop and one space, “2. We assume”. Write it so.');
    return [];
  }
  return onlyParagraphIn(item, Number(printed[1]), counter, context);
}

function onlyParagraphIn(item: ListItem, point: number | null, counter: ParagraphCounter, context: InlineContext): Paragraph[] {
  const [first, second] = item.children;
  if (second) {
    reportProblem(context.file, second.position, 'transcription-markup', 'A point or bulleted item holds one paragraph. Begin the next paragraph at the start of a line, after a blank line.');
  }
  return first ? paragraphsIn([first], counter, context, point) : [];
}

function paragraphsIn(nodes: readonly (BlockContent | DefinitionContent)[], counter: ParagraphCounter, context: InlineContext, point: number | null = null): Paragraph[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return [paragraphFrom(node, point, counter, context)];
    reportProblem(context.file, node.position, 'transcription-markup', `Markup of the kind “${node.type}” has no place in a point, a bulleted item or a draft. Write plain paragraphs.`);
    return [];
  });
}

function paragraphFrom(node: MdastParagraph, point: number | null, counter: ParagraphCounter, context: InlineContext): Paragraph {
  counter.last += 1;
  const n = counter.last;
  const id = `${counter.telegram}-p${n}`;
  context.passage = id;
  const at = node.position && { position: node.position };
  return { type: 'paragraph', id, n, point, children: withOmission(inlineFrom(node.children, context)), ...at };
}

/** A paragraph all of whose words stand in one pair of brackets is an omission that the source marks. */
function withOmission(children: Inline[]): Inline[] {
  const words = children.filter((node) => node.type !== 'noteReference');
  const [only] = words;
  if (words.length !== 1 || only?.type !== 'text' || !/^\[[^[\]]+\]$/u.test(only.value)) return children;
  const at = only.position && { position: only.position };
  const omission: Omission = { type: 'omission', children: [only], ...at };
  return children.map((node) => (node === only ? omission : node));
}
