import type { Emphasis, PhrasingContent, Strong, Text } from 'mdast';
import type { VFile } from 'vfile';
import type { NameMark, ReferenceMark } from '../../markdown/marks.ts';
import { reportProblem } from '../../markdown/problem.ts';
import { placeOfPart } from '../../markdown/text-places.ts';
import { didYouMean } from './checks/nearest.ts';
import type { CrossReference, Highlighted, Inline, Mention, ReferenceTarget, TextNode } from '../nodes.ts';
import { partsOfPassageId } from '../passage-id.ts';
import type { NoteRegister } from './note-register.ts';

/** What reading one telegram, or the front matter, counts and reports. */
export interface InlineContext {
  file: VFile;
  /** Id of the telegram, or `front`. */
  owner: string;
  /** Passage that is being read. */
  passage: string;
  notes: NoteRegister;
  /** How many cross-references were read so far. */
  references: number;
}

const explanations: Record<string, string> = {
  html: 'Raw HTML has no place in a transcription. Take it away; write \\< where the source has <',
  inlineCode: 'Code has no place in a transcription. Write \\` where the source has the character',
  break: 'A forced line break has no place in a paragraph. Join the lines with one space, or begin a new paragraph',
  link: 'A link in a transcription leads to a telegram or paragraph, [words](#t1-p3), or to a name, [words](name:mao). Correct the address',
};

/** Reads what stands within a line of the transcription. Problems are reported on the file. */
export function inlineFrom(nodes: readonly PhrasingContent[], context: InlineContext): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        checkLostLink(node, context.file);
        return [{ type: 'text', value: node.value, ...(node.position && { position: node.position }) }];
      case 'footnoteReference':
        return [context.notes.referTo(node.label ?? node.identifier, context.passage, node.position)];
      case 'emphasis':
        return [highlightedFrom('italic', node, context)];
      case 'strong':
        return [highlightedFrom('bold', node, context)];
      case 'nameMark':
        return [mentionFrom(node, context)];
      case 'referenceMark':
        return [crossReferenceFrom(node, context)];
      default:
        if (isSecondTag(node, context.file)) return [];
        reportProblem(context.file, node.position, 'transcription-markup', `${explanations[node.type] ?? `Markup of the kind “${node.type}” has no place in a transcription. Take it away`}.`);
        return [];
    }
  });
}

/** A link that Markdown did not understand would stand in the text with its brackets. */
function checkLostLink(node: Text, file: VFile): void {
  const lost = /\[\[[^\]]*\]\]|\[[^\][]*\]\s?\((?:#|name:)[^)]*\)?/u.exec(node.value);
  if (!lost) return;
  reportProblem(file, placeOfPart(node, lost.index, lost.index + lost[0].length), 'transcription-markup', `“${lost[0]}” is no link that is understood, and would stand in the text. Write [words](#t1-p3) or [words](name:mao); what follows the address stands in straight quotation marks, [words](#t1-p3 "probable").`);
}

/** Whether a node is a closing tag of HTML whose opening one has been told in the same line. */
export function isSecondTag(node: PhrasingContent, file: VFile): boolean {
  return node.type === 'html' && node.value.startsWith('</') && file.messages.some(({ fatal, line }) => fatal === true && line === node.position?.start.line);
}

function highlightedFrom(rendition: Highlighted['rendition'], mark: Emphasis | Strong, context: InlineContext): Highlighted {
  const children: Highlighted['children'] = [];
  for (const node of inlineFrom(mark.children, context)) {
    if (node.type !== 'highlighted' && node.type !== 'omission') children.push(node);
    else reportProblem(context.file, node.position, 'transcription-markup', 'Emphasised words can hold no other emphasis. Take the inner asterisks away; write \\* where the source has one.');
  }
  return { type: 'highlighted', rendition, children, ...(mark.position && { position: mark.position }) };
}

function mentionFrom(mark: NameMark, context: InlineContext): Mention {
  const children: TextNode[] = [];
  for (const node of inlineFrom(mark.children, context)) {
    if (node.type === 'text') children.push(node);
    else reportProblem(context.file, node.position, 'transcription-markup', 'The words of a name can hold no other mark. Take the inner mark away.');
  }
  return { type: 'mention', name: mark.name, children, ...(mark.position && { position: mark.position }) };
}

function crossReferenceFrom(mark: ReferenceMark, context: InlineContext): CrossReference {
  context.references += 1;
  const id = `${context.owner}-r${context.references}`;
  const children: CrossReference['children'] = [];
  for (const node of inlineFrom(mark.children, context)) {
    if (node.type === 'text' || node.type === 'mention') children.push(node);
    else reportProblem(context.file, node.position, 'transcription-markup', 'The words of a cross-reference can hold names but no other mark. Put the inner mark behind the link.');
  }
  if (mark.children.length === 0) reportProblem(context.file, mark.position, 'link-without-words', 'A link stands here without words. Put the words that refer between its brackets, or take it away.');
  return {
    type: 'crossReference', id, targets: targetsFrom(mark, context), ...qualificationFrom(mark, context), children,
    ...(mark.position && { position: mark.position }),
  };
}

function targetsFrom(mark: ReferenceMark, { file }: InlineContext): ReferenceTarget[] {
  return mark.targets.flatMap((id) => {
    // What the telegram is, its own file says: filled in when all are read.
    const { telegram, part, number } = partsOfPassageId(id);
    // Noughts in front would make another address of the same place.
    if (telegram !== null && (id === `t${telegram}` || (part === 'p' && id === `t${telegram}-p${number}`))) return [{ id, telegram, kind: 'document', paragraph: number }];
    reportProblem(file, mark.position, 'reference-target', `“#${id}” is no address of a telegram or paragraph. Write #t1 for telegram 1, #t1-p3 for its paragraph 3.`);
    return [];
  });
}

function qualificationFrom(mark: ReferenceMark, { file }: InlineContext): Pick<CrossReference, 'certainty' | 'remark'> {
  if (mark.qualification === null) return { certainty: 'certain', remark: null };
  const [certainty = '', ...remark] = mark.qualification.split(/,\s*/u);
  if (certainty === 'certain' || certainty === 'probable') {
    if (remark.at(-1) === '') reportProblem(file, mark.position, 'reference-certainty', `Nothing stands behind the comma of “${mark.qualification}”. Write what qualifies the reference, or take the comma away.`);
    return { certainty, remark: remark.length > 0 ? remark.join(', ') : null };
  }
  reportProblem(file, mark.position, 'reference-certainty', `“${certainty}” does not say how sure the reference is.${didYouMean(certainty, ['certain', 'probable'])} Write "certain" or "probable", and after a comma what qualifies it.`);
  return { certainty: 'probable', remark: null };
}
