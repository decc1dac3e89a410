/** A telegram beside the one that it answers or continues: whatever its phrases refer to stands in sight of them. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import type { Reference, Telegram } from '../../edition/model.ts';
import { longestHeld } from '../../edition/unbroken/stretch.ts';
import { rehypeDashes } from '../rehype-dashes.ts';
import { rehypeDrafts } from '../rehype-drafts.ts';
import { rehypeDrawnWords } from '../rehype-drawn-words.ts';
import { rehypeParagraphNumbers } from '../rehype-paragraph-numbers.ts';
import { rehypeReferences } from '../rehype-references.ts';
import { unbrokenClass } from '../rehype-unbroken.ts';
import type { DocumentContext } from '../telegram-html.ts';
import { articleToHast } from '../transcription-to-hast.ts';
import { wordsOf } from '../words-of.ts';
import { draftRemarks, placeInTelegram } from './draft-remarks.ts';
import { oppositeOf } from './opposite.ts';
import type { Referred } from './referred.ts';
import { rowsOf, type Block, type Part, type Phrase, type Rows } from './rows.ts';
import { skip, visitElements } from '../visit-nodes.ts';

/** Two articles for a page, and the style rules that put them side by side where there is room. */
export interface ParallelHtml {
  question: string;
  reply: string;
  rules: string;
}

export function parallelHtml(question: Telegram, reply: Telegram, referred: Referred, context: DocumentContext): ParallelHtml {
  const [asked, answer] = [articleOf(question, context), articleOf(reply, context)];
  const of = ({ number }: Telegram) => referred.references.get(number) ?? [];
  const rows = rowsOf(blocksOf(asked, of(question)), blocksOf(answer), of(reply).map((reference) => phraseOf(reference, question, oppositeOf(reference, referred, context))));
  const elsewhere = new Set(rows.parts.flatMap((part) => (part.kind === 'opposite' ? [part.reference] : [])));
  asked.children = stretches(withOpposite(asked, of(question), (reference) => oppositeOf(reference, referred, context)), rows.parts);
  answer.children = withOpposite(answer, of(reply), (reference) => oppositeOf(reference, referred, context, elsewhere.has(reference.id) ? 'opposite' : 'opposite.in-sight'));
  return {
    question: html(withSigns(asked, of(reply), context), question, draftRemarks(of(reply), reply)),
    reply: html(answer, reply, () => ''),
    rules: rulesOf(asked, answer, rows) + of(reply).map(pointedAt).join(''),
  };
}

/** Beside each paragraph that the reply refers to a sign that leads to the phrase. */
function withSigns(asked: Element, references: readonly Reference[], { hrefOf }: DocumentContext): Element {
  visitElements(asked, ({ data, children }) => {
    if (data?.edition?.type !== 'paragraph') return;
    const { id } = data.edition;
    const answers = references.filter(({ targets }) => targets.some((target) => target.id === id));
    children.unshift(...answers.map(({ id: reference, passage }) => {
      const place = placeInTelegram(passage);
      return h('a.answered', { href: hrefOf(reference), dataEditorial: '', ariaLabel: `Referred to in the reply, ${place}` }, `→ ${place}`);
    }));
  });
  return asked;
}

/** A telegram whose names hold together, without the marks of notes that are not on the page; the source's own stay as its words. */
function articleOf(telegram: Telegram, context: DocumentContext): Element {
  const article = articleToHast(telegram.transcription, context);
  visitElements(article, (element, index, parent) => {
    if (element.data?.edition?.type === 'mention' && /[ -]/u.test(wordsOf([element]))) element.properties = { className: wordsOf([element]).length > longestHeld ? [unbrokenClass, 'long'] : [unbrokenClass] };
    if (element.tagName !== 'sup' || !parent || index === undefined) return;
    if (element.properties['dataEditorial'] === undefined) element.children = element.children.flatMap((child) => (child.type === 'element' ? child.children : [child]));
    else {
      parent.children.splice(index, 1);
      return index;
    }
    return skip;
  });
  return article;
}

function html(article: Element, { kind }: Telegram, remarkOn: (draft: string) => string): string {
  const processor = rehype().data('settings', { collapseEmptyAttributes: true })
    .use(rehypeDashes).use(rehypeParagraphNumbers).use(rehypeDrafts, kind, remarkOn).use(rehypeReferences, { reasons: new Map() }).use(rehypeDrawnWords);
  const root: Root = { type: 'root', children: [article] };
  return processor.stringify(processor.runSync(root));
}

/** How many characters a line has, and how many lines the space round a block takes. */
const shapes: Readonly<Record<string, { characters: number; space: number }>> = { h2: { characters: 32, space: 2 }, blockquote: { characters: 54, space: 2 }, ul: { characters: 54, space: 2 }, p: { characters: 58, space: 0 } };

/** @param references of which each has a line under its block */
function blocksOf({ children }: Element, references: readonly Reference[] = []): Block[] {
  return children.flatMap((child): Block[] => {
    if (child.type !== 'element') return [];
    const ids = new Set<string>();
    visitElements(child, ({ properties }) => { if (typeof properties['id'] === 'string') ids.add(properties['id']); });
    const { characters, space } = shapes[child.tagName] ?? { characters: 58, space: 0 };
    const under = references.filter(({ passage }) => ids.has(passage)).length * 1.6;
    return [{ ids, lines: Math.ceil(wordsOf([child]).length / characters) + space + under }];
  });
}

/** What stands opposite is set smaller. */
function phraseOf({ id, passage, targets }: Reference, question: Telegram, opposite: Element): Phrase {
  const isWhole = targets.every((target) => target.paragraph === null && target.telegram === question.number);
  const lines = Math.ceil(wordsOf([opposite]).length / 72 * 0.75) + 2;
  return { id, passage, targets: isWhole ? null : targets.map((target) => target.id), lines };
}

/** After each block what its phrases refer to. */
function withOpposite({ children }: Element, references: readonly Reference[], opposite: (reference: Reference) => Element): ElementContent[] {
  return children.flatMap((child): ElementContent[] => (child.type === 'element' ? [child, ...references.filter(({ passage }) => holds(child, passage)).map(opposite)] : [child]));
}

function holds(element: Element, id: string): boolean {
  let found = false;
  visitElements(element, ({ properties }) => { found ||= properties['id'] === id; });
  return found;
}

/** The blocks of a text in their stretches, with what stands between them and after them. */
function stretches(children: readonly ElementContent[], parts: readonly Part[]): ElementContent[] {
  const ends = parts.flatMap((part) => (part.kind === 'stretch' ? [part.to] : []));
  const groups: Element[] = [];
  let block = -1;
  for (const child of children) {
    if (child.type === 'element' && child.tagName !== 'details') {
      block += 1;
      if (groups.length === 0 || block >= (ends[groups.length - 1] ?? 0)) groups.push(h('div.stretch'));
    }
    groups.at(-1)?.children.push(child);
  }
  return groups;
}

/** What a phrase means is tinted while the phrase is pointed at. */
function pointedAt({ id, targets }: Reference): string {
  return `:root:has(#${id}:is(:hover,:focus-visible)) :is(${targets.map((target) => `#${target.id}${target.paragraph === null ? '-heading' : ''}`).join()}){background:var(--tint)}`;
}

function rulesOf(asked: Element, answer: Element, { template, reply, parts }: Rows): string {
  const rules = [`.pair{grid-template-rows:${template}}`];
  const stretchRows = parts.filter(({ kind }) => kind === 'stretch');
  const oppositeRows = new Map(parts.flatMap((part) => (part.kind === 'opposite' ? [[part.reference, part] as const] : [])));
  const rule = (article: Element, at: number, rows: string) => rules.push(`#${String(article.properties['id'])}>:nth-child(${at}){grid-row:${rows}}`);
  asked.children.forEach((_, index) => { rule(asked, index + 1, `${stretchRows[index]?.start ?? 1}/${stretchRows[index]?.end ?? 1}`); });
  let block = 0;
  answer.children.filter((child) => child.type === 'element').forEach(({ tagName, properties }, index) => {
    if (tagName !== 'details') {
      rule(answer, index + 1, String(reply[block] ?? 1));
      block += 1;
      return;
    }
    const part = oppositeRows.get(String(properties['id']).replace(/-opposite$/u, ''));
    if (part) rule(answer, index + 1, `${part.start}/${part.end}`);
  });
  return rules.join('');
}
