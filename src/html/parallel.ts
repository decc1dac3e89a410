/** A telegram beside the one that it answers or continues: whatever its lines refer to stands opposite them. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';
import type { Edition, Reference, Telegram } from '../edition/model.ts';
import { capitalised } from '../edition/document-kinds.ts';
import type { ReferenceTarget } from '../edition/nodes.ts';
import { placeLabel } from '../edition/place-labels.ts';
import { summaryWords } from '../edition/summary.ts';
import { editorialToHast } from './editorial-to-hast.ts';
import { rehypeDrafts } from './rehype-drafts.ts';
import { rehypeDrawnWords } from './rehype-drawn-words.ts';
import { rehypeParagraphNumbers } from './rehype-paragraph-numbers.ts';
import { rehypeReferences } from './rehype-references.ts';
import type { DocumentContext } from './telegram-html.ts';
import { articleToHast } from './transcription-to-hast.ts';

/** An article for the page, and the style rules that put each row's parts beside each other where there is room. */
export interface ParallelHtml {
  article: string;
  rules: string;
}

/** What telegrams of an edition refer to, and where. */
export interface Referred {
  /** References by the number of the telegram that they stand in, in the order of the text. */
  references: ReadonlyMap<number | null, readonly Reference[]>;
  /** The words of passages by their ids, in reading marks. */
  texts: ReadonlyMap<string, string>;
  /** Telegrams by their numbers. */
  byNumber: ReadonlyMap<number, Telegram>;
  /** Ids of the paragraphs that are drafts. */
  drafts: ReadonlySet<string>;
}

/** Looked up once for all telegrams of an edition. */
export function referredIn({ telegrams, passages, references }: Edition): Referred {
  return {
    references: Map.groupBy(references, (reference) => reference.telegram),
    texts: new Map(passages.map(({ id, reading }) => [id, reading])),
    byNumber: new Map(telegrams.map((telegram) => [telegram.number, telegram])),
    drafts: draftedIn(telegrams),
  };
}

/** The article of a telegram with what its lines refer to after them, marked as the editors'. */
export function parallelHtml(telegram: Telegram, { references, texts, byNumber, drafts }: Referred, context: DocumentContext): ParallelHtml {
  const article = articleToHast(telegram.transcription, context);
  withoutNoteMarks(article);
  const words = ({ id, telegram: number, paragraph }: ReferenceTarget): ElementContent[] => {
    const summary = byNumber.get(number)?.summary ?? [];
    if (paragraph !== null || summary.length === 0) return [h('p', texts.get(id) ?? byNumber.get(number)?.openingWords ?? '')];
    return [h('p', editorialToHast(summaryWords(summary), context))];
  };
  const opposite = (reference: Reference): Element => h('div', { id: `${reference.id}-opposite` }, reference.targets.flatMap((target, at) => [
    h('p.which', [
      h('a', { href: context.hrefOf(target.id) }, capitalised(placeLabel(target))),
      drafts.has(target.id) ? ', a draft' : '', target.paragraph === null ? ', in the editors’ summary' : '',
      at === 0 && reference.certainty === 'probable' ? ' (probably)' : '',
    ]),
    h('blockquote', words(target)),
    ...(at === reference.targets.length - 1 && reference.reason.length > 0 ? [h('p.reason', editorialToHast(reference.reason, context))] : []),
  ]));
  const own = references.get(telegram.number) ?? [];
  const rows: string[] = [];
  let row = 0;
  article.children = article.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    row += 1;
    const ids = idsIn(child);
    const here = own.filter(({ passage }) => ids.has(passage));
    rows.push(`#${telegram.id}>:nth-child(${rows.length + 1}){grid-row:${row}}`);
    if (here.length === 0) return [child];
    rows.push(`#${telegram.id}>:nth-child(${rows.length + 1}){grid-row:${row}}`);
    return [child, h('details.opposite', { dataEditorial: '', open: true }, [h('summary', 'What this refers to'), ...here.map(opposite)])];
  });
  const processor = rehype().data('settings', { collapseEmptyAttributes: true })
    .use(rehypeParagraphNumbers).use(rehypeDrafts, telegram.kind).use(rehypeReferences, { reasons: new Map() }).use(rehypeDrawnWords);
  const root: Root = { type: 'root', children: [article] };
  return { article: processor.stringify(processor.runSync(root)), rules: rows.join('') };
}

/** Takes the editors' marks away, whose notes are not on the page; the source's own stay as its words. */
function withoutNoteMarks(article: Element): void {
  visit(article, 'element', (element, index, parent) => {
    if (element.tagName !== 'sup' || !parent || index === undefined) return;
    if (element.properties['dataEditorial'] === undefined) element.children = element.children.flatMap((child) => (child.type === 'element' ? child.children : [child]));
    else {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    return SKIP;
  });
}

function idsIn(element: Element): Set<unknown> {
  const ids = new Set<unknown>();
  visit(element, 'element', ({ properties }) => { ids.add(properties['id']); });
  return ids;
}

/** The paragraphs that are drafts. */
function draftedIn(telegrams: readonly Telegram[]): Set<string> {
  return new Set(telegrams.flatMap(({ transcription }) => transcription.children.flatMap((node) => (node.type === 'draft' ? node.children.map(({ id }) => id) : []))));
}
