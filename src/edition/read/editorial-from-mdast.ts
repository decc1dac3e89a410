import type { PhrasingContent, RootContent, Text } from 'mdast';
import type { VFile } from 'vfile';
import type { Languages } from '../../markdown/languages.ts';
import type { CitationMark, ReferenceMark } from '../../markdown/marks.ts';
import { reportProblem } from '../../markdown/problem.ts';
import { placeOfPart } from '../../markdown/text-places.ts';
import { documentKinds, severalOf } from '../document-kinds.ts';
import { partsOfPassageId } from '../passage-id.ts';
import type { Citation, EditorialHeading, EditorialInline, EditorialLink, EditorialParagraph } from '../nodes.ts';
import { isSecondTag } from './inline-from-mdast.ts';
import { plainText } from '../plain-text.ts';
import { didYouMean } from './checks/nearest.ts';
import { printedMark } from './checks/printed-marks.ts';
import type { Source } from '../model.ts';
import type { Places } from './checks/places.ts';

/** What the editors' words may point at. */
export interface EditorialContext {
  file: VFile;
  /** By their keys; null where they cannot be read, so that what cites them is not judged. */
  sources: ReadonlyMap<string, CitedSource> | null;
  places: Places;
  /** Keys; null in the same way. */
  names: ReadonlySet<string> | null;
  languages: Languages;
}

export interface CitedSource extends Source {
  /** From a locator, "doc. 20", to its address. */
  locators: Record<string, string>;
}

/** Reads the editors' words. Problems are reported on the file. */
export function editorialFrom(nodes: readonly PhrasingContent[], context: EditorialContext): EditorialInline[] {
  return nodes.flatMap((node): EditorialInline[] => {
    const at = node.position && { position: node.position };
    switch (node.type) {
      case 'text':
        checkPrintedMarks(node, context);
        return [{ type: 'text', value: node.value.replaceAll('\n', ' '), ...at }];
      case 'foreignMark':
        return [{ type: 'foreign', lang: node.lang, value: node.value, ...at }];
      case 'emphasis':
        return [{ type: 'emphasis', children: editorialFrom(node.children, context), ...at }];
      case 'citationMark':
        return citationFrom(node, context);
      case 'referenceMark':
        return linkFrom(passageTarget(node, context), node, context);
      case 'nameMark':
        return linkFrom(nameTarget(node.name, node, context), node, context);
      case 'link':
        return linkFrom(webTarget(node.url, node, context), node, context, node.url);
      default:
        if (isSecondTag(node, context.file)) return [];
        reportProblem(context.file, node.position, 'editorial-markup', `Markup of the kind “${node.type}” has no place in the editors’ words. Write plain text, *emphasis*, links and citations.`);
        return [];
    }
  });
}

/** Escaped marks are meant as characters: the words are then shorter than what is written. */
function checkPrintedMarks(node: Text, { file, sources }: EditorialContext): void {
  const { position, value } = node;
  if (position && position.start.line === position.end.line && position.end.column - position.start.column !== value.length) return;
  const mark = printedMark(value, sources?.keys() ?? []);
  if (mark) reportProblem(file, placeOfPart(node, mark.start, mark.end), 'printed-mark', mark.reason);
}

type Target = EditorialLink['target'];
type Marked = Pick<PhrasingContent, 'position'> & { children: PhrasingContent[] };

/** @param address that may stand as the words of its own link, <https://…>. */
function linkFrom(target: Target | null, node: Marked, context: EditorialContext, address?: string): EditorialInline[] {
  const [only] = node.children;
  const children: EditorialInline[] = only?.type === 'text' && only.value === address ? [{ type: 'text', value: address }] : editorialFrom(node.children, context);
  if (children.length === 0) reportProblem(context.file, node.position, 'link-without-words', 'A link stands here without words. Write them between its brackets, or take it away.');
  if (target?.kind === 'passage' && context.places.has(target.id)) checkLinkWords(target.id, plainText(children), node, context.file);
  return target === null ? children : [{ type: 'editorialLink', target, children, ...(node.position && { position: node.position }) }];
}

/** The place that a link leads to; what is reported as no place stays the target, so that the same is not missed elsewhere too. */
function passageTarget(node: ReferenceMark, { file, places }: EditorialContext): Target {
  const written = node.targets.join(',');
  const id = places.find(written);
  if (id !== null) return { kind: 'passage', id };
  reportProblem(file, node.position, 'unknown-place', `“#${written}” is no telegram, paragraph, note or reading of this edition.${didYouMean(written, places)} Correct the address.`, written);
  return { kind: 'passage', id: written };
}

const placeWords = new RegExp(`^(?:(?:${documentKinds.flatMap((kind) => [kind, severalOf(kind)]).join('|')}) (?<telegram>\\d+))?(?:(?:^|, )¶(?<paragraph>\\d+))?$`, 'iu');

/** Words that are the label of a telegram or paragraph are that of the place to which they lead. */
function checkLinkWords(id: string, words: string, node: Marked, file: VFile): void {
  const { telegram, paragraph } = placeWords.exec(words)?.groups ?? {};
  const target = partsOfPassageId(id);
  if (target.telegram === null) return;
  const isRight = (telegram === undefined || Number(telegram) === target.telegram)
    && (paragraph === undefined || (target.part === 'p' && Number(paragraph) === target.number));
  if (!isRight) reportProblem(file, node.position, 'link-words', `The words are “${words}”, and the link leads to #${id}. Correct the words or the address.`);
}

function nameTarget(id: string, node: Marked, { file, names }: EditorialContext): Target | null {
  if (names === null || names.has(id)) return { kind: 'name', id };
  reportProblem(file, node.position, 'unknown-name', `names.yaml has no entry “${id}”.${didYouMean(id, names)} Correct the key, or add the name.`);
  return null;
}

function webTarget(address: string, node: Marked, { file }: EditorialContext): Target | null {
  if (URL.canParse(address) && new URL(address).protocol === 'https:') return { kind: 'web', address };
  reportProblem(file, node.position, 'link-address', `The link leads to “${address}”. Links lead to https: addresses, to telegrams and paragraphs (#t1-p3) or to names (name:mao).`);
  return null;
}

function citationFrom(node: CitationMark, { file, sources }: EditorialContext): Citation[] {
  const second = node.locators.find((locator) => locator.startsWith('@'));
  if (second !== undefined) reportProblem(file, node.position, 'printed-mark', `“${second}” would be printed as if it were a page. A semicolon parts two sources, [@${node.source}; ${second}].`);
  if (node.locators.includes('')) reportProblem(file, node.position, 'printed-mark', `A comma of the citation has nothing behind it. Write the place, [@${node.source}, p. 3], or take the comma away.`);
  if (sources === null) return [];
  const source = sources.get(node.source);
  if (!source) {
    reportProblem(file, node.position, 'unknown-source', `sources.yaml has no source “${node.source}”.${didYouMean(node.source, sources.keys())} Correct the key, or add the source.`);
    return [];
  }
  const locators = node.locators.map((text) => ({ text, address: Object.hasOwn(source.locators, text) ? source.locators[text] ?? null : null }));
  return [{ type: 'citation', source: source.id, label: source.label, locators, ...(node.position && { position: node.position }) }];
}

/** Reads the editors' prose of several paragraphs and headings. Problems are reported on the file. */
export function editorialBlocksFrom(nodes: readonly RootContent[], context: EditorialContext): (EditorialHeading | EditorialParagraph)[] {
  const headings = new Set<string>();
  return nodes.flatMap((node): (EditorialHeading | EditorialParagraph)[] => {
    const at = node.position && { position: node.position };
    if (node.type === 'paragraph') return [{ type: 'editorialParagraph', children: editorialFrom(node.children, context), ...at }];
    if (node.type === 'heading' && (node.depth === 2 || node.depth === 3)) {
      const children = editorialFrom(node.children, context);
      const words = plainText(children);
      const id = slug(words);
      if (id === '') reportProblem(context.file, node.position, 'heading-without-words', 'The heading has no letter or digit, and an address is made of them. Write words.');
      else if (headings.has(id)) reportProblem(context.file, node.position, 'heading-twice', `Another heading says “${words}” too, and both would have the address #${id}. Give one other words.`);
      headings.add(id);
      return [{ type: 'editorialHeading', depth: node.depth, id, children, ...at }];
    }
    reportProblem(context.file, node.position, 'editorial-markup', `Markup of the kind “${node.type}” has no place in the editors’ prose. Write paragraphs, and headings with ## or ###.`);
    return [];
  });
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
}
