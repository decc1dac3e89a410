/** The transcription as TEI: the text of these elements, `reg` and the marks of the editors' notes left out, is the source's. */
import type { Element, ElementContent } from 'xast';
import { handle } from '../../edition/handle.ts';
import type { PassageId } from '../../edition/ids.ts';
import type { Certainty, FrontRole, Handlers, Inline, Paragraph, TranscriptionNode } from '../../edition/nodes.ts';
import { element } from '../xml-element.ts';
import { dateAttributes } from './dates.ts';
import { withSlips } from './slip-marks.ts';
import { idOfName, type TeiContext } from './tei-context.ts';

/** TEI's degrees of certainty (teidata.certainty): what is plain from the text is high, what the editors infer is medium. */
export const degrees: Record<Certainty, string> = { certain: 'high', probable: 'medium' };

const handlers: Handlers<TranscriptionNode, ElementContent[], TeiContext> = {
  text: ({ value }) => value.split('\n').flatMap((line, at): ElementContent[] => {
    const words: ElementContent[] = line === '' ? [] : [{ type: 'text', value: line }];
    return at === 0 ? words : [element('lb', {}), ...words];
  }),
  regularised: ({ original, reading }) => [element('choice', {}, element('orig', {}, original), element('reg', {}, reading))],
  mention: ({ name, children }, context) => [element(context.elementOfName(name), { ref: `#${idOfName(name)}` }, inside(children, context))],
  crossReference: ({ id, targets, certainty, children }, context) => {
    const target = targets.map((each) => context.hrefOf(each.id)).join(' ');
    return [element('ref', { 'xml:id': id, type: 'cross-reference', target, cert: degrees[certainty], resp: '#editors' }, inside(children, context))];
  },
  noteReference: ({ kind, id, note, mark }) => [
    kind === 'source'
      ? element('ref', { 'xml:id': id, type: 'source-note', target: `#${note}` }, mark)
      : element('ref', { 'xml:id': id, type: 'editorial-note', resp: '#editors', rend: 'superscript', target: `#${note}` }, mark),
  ],
  highlighted: ({ rendition, children }, context) => [element('hi', { rend: rendition }, inside(children, context))],
  omission: ({ children }, context) => [element('seg', { type: 'omission' }, element('gap', { reason: 'editorial', source: '#witness' }), inside(children, context))],
  heading: ({ id, number, children }, context) => [element('head', { 'xml:id': id }, number === null ? [] : [element('label', {}, `${number}.`), ' '], inside(children, context))],
  opener: ({ children }, context) => [element('opener', {}, inside(children, context))],
  salutation: ({ id, children }, context) => [element('salute', { 'xml:id': id }, inside(children, context))],
  paragraph: (node, context) => [paragraphToTei('p', node, context)],
  bulletList: ({ children }, context) => [element('list', { rend: 'bulleted' }, children.map((item) => paragraphToTei('item', item, context)))],
  draft: ({ children }, context) => [element('quote', { type: 'draft' }, inside(children, context))],
  closer: ({ children }, context) => [element('closer', {}, inside(children, context))],
  postscript: ({ children }, context) => [element('postscript', {}, inside(children, context))],
  closing: ({ id, children }, context) => [element('salute', { 'xml:id': id }, inside(children, context))],
  dateline: ({ id, children }, context) => {
    const words = inside(children, context);
    return [element('dateline', { 'xml:id': id }, context.datelineDate ? element('date', dateAttributes(context.datelineDate), words) : words)];
  },
  signed: ({ id, children }, context) => [element('signed', { 'xml:id': id }, inside(children, context))],
  transcription: ({ children }, context) => [element('body', {}, inside(children, context))],
  frontMatter: ({ children }, context) => (children.length === 0 ? [] : [element('front', {}, element('titlePage', {}, inside(children, context)))]),
  frontBlock: ({ role, children }, context) => {
    const lines = children.flatMap((line, at) => (at === 0 ? toTei(line, context) : [element('lb', {}), ...toTei(line, context)]));
    return [frontBlocks[role](lines)];
  },
  frontLine: ({ id, children }, context) => [element('seg', { 'xml:id': id }, wordsOf(id, children, context))],
  sourceNoteBody: ({ children }, context) => inside(children, context),
};

const frontBlocks: Record<FrontRole, (lines: ElementContent[]) => Element> = {
  'running-title': (lines) => element('titlePart', { type: 'running-title' }, lines),
  slogans: (lines) => element('epigraph', {}, element('p', {}, lines)),
  title: (lines) => element('docTitle', {}, element('titlePart', { type: 'main' }, lines)),
  subtitle: (lines) => element('titlePart', { type: 'sub' }, lines),
  names: (lines) => element('byline', {}, lines),
  imprint: (lines) => element('docImprint', {}, lines),
  'half-title': (lines) => element('titlePart', { type: 'half-title' }, lines),
};

/** A node of the transcription as TEI. */
export function toTei(node: TranscriptionNode, context: TeiContext): ElementContent[] {
  return handle<TranscriptionNode, ElementContent[], TeiContext>(handlers, node, context);
}

function inside(children: readonly (TranscriptionNode | Inline)[], context: TeiContext): ElementContent[] {
  return children.flatMap((node) => toTei(node, context));
}

function paragraphToTei(name: 'p' | 'item', { id, point, children }: Paragraph, context: TeiContext): Element {
  const number = point === null ? [] : [element('label', {}, `${point}.`), ' '];
  return element(name, { 'xml:id': id, n: point === null ? null : String(point) }, number, wordsOf(id, children, context));
}

/** The words of a passage with its slips marked. */
function wordsOf(id: PassageId, children: readonly Inline[], context: TeiContext): ElementContent[] {
  return withSlips(inside(children, context), context.slips.get(id) ?? []);
}
