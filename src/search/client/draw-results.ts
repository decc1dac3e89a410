import { isInCapitals } from '../../edition/capitals.ts';
import { excerptOf } from '../excerpt.ts';
import { wordsOf } from '../fold.ts';
import { type GroupTexts, type GuideGroup, idOfPlace, isOfText, type RecordText } from '../guide.ts';
import { distinct } from '../pattern.ts';
import { placeName } from '../report/sentences.ts';
import type { Hit, HitWithTexts } from '../hit.ts';
import type { Outcome } from '../search.ts';
import { drawWords } from './draw-words.ts';
import { element } from './element.ts';
import type { Links } from './links.ts';

/** What all results are drawn with. */
export interface Drawing {
  links: Links;
  /** Language of the text (BCP 47), where it is not that of the page; null where it is. */
  language: string | null;
}

/** Results in the order of the text: a list of links for each telegram. */
export function drawGroups(found: readonly HitWithTexts[], { hits }: Outcome, drawing: Drawing): HTMLElement[] {
  const byGroup = new Map<GuideGroup, HitWithTexts[]>();
  for (const each of found) byGroup.set(each.hit.group, [...byGroup.get(each.hit.group) ?? [], each]);
  return [...byGroup].map(([group, ofGroup]) => {
    const id = `results-${group.texts}`;
    const passages = hits.filter((hit) => hit.group === group).length;
    const heading = element('h2', { id }, group.title, ' ', element('span', { class: 'quiet' },
      ...drawWords([group.description, `${passages} ${passages === 1 ? 'passage' : 'passages'}`].filter(Boolean).join(' · '))));
    const list = element('ol', {}, ...ofGroup.map((each) => element('li', {}, ...drawHit(each, false, drawing))));
    return element('section', { 'aria-labelledby': id }, heading, ...drawSummary(group, ofGroup[0]?.texts.summary ?? [], drawing), list);
  });
}

/** What the editors say that a telegram says, folded, each clause with the paragraphs that it rests on; nothing where they say nothing. */
function drawSummary(group: GuideGroup, summary: GroupTexts['summary'], { links }: Drawing): HTMLElement[] {
  if (summary.length === 0) return [];
  const clauses = summary.flatMap(({ words, places, end }, index) => [
    ...drawWords(`${index === 0 ? '' : ' '}${words} (`),
    ...places.flatMap((place, at) => [...(at === 0 ? [] : [', ']), element('a', { href: links.toPlace(group, place) }, `¶${place.slice(1)}`)]),
    `)${end}`,
  ]);
  return [element('details', { class: 'summary' }, element('summary', {}, 'Summary by the editors'), element('p', {}, ...clauses))];
}

/** Results in one list, the best first, each with what it lacks. */
export function drawRanked(found: readonly HitWithTexts[], { terms }: Outcome, drawing: Drawing): HTMLElement[] {
  const items = found.map((each) => {
    const lacks = each.hit.lacks.map((term) => `“${terms[term]?.typed ?? ''}”`).join(', ');
    return element('li', {}, ...drawHit(each, true, drawing), ...(lacks === '' ? [] : [element('p', { class: 'lacks' }, `without ${lacks}`)]));
  });
  return items.length === 0 ? [] : [element('section', { 'aria-label': 'Results, the best first' }, element('ol', { class: 'ranked' }, ...items))];
}

function drawHit(found: HitWithTexts, withGroup: boolean, { links, language }: Drawing): HTMLElement[] {
  const { hit: { group, record, finds, position }, texts } = found;
  const recordText = texts.records[position];
  if (!recordText) return [];
  const place = drawPlace(record, recordText, withGroup ? group.title : '');
  return [element('a', { href: links.toHit(found, distinct(finds)), 'data-record': idOfPlace(group, record.place), 'data-kind': record.kind }, place, ' ', drawExcerpt(recordText.text, finds, isOfText(record) ? language : null))];
}

function drawPlace({ kind, place }: Hit['record'], { mark }: RecordText, title: string): HTMLElement {
  const name = placeName(kind, place, mark);
  // The title page is named above its lines already.
  const seen = kind === 'paragraph' ? place.slice(1) : kind === 'front' ? '' : name;
  const isNumber = kind === 'paragraph' && title === '';
  return element('span', { class: isNumber ? 'place number' : 'place' },
    element('span', { 'aria-hidden': 'true' }, title === '' ? seen : [title, kind === 'paragraph' ? `¶${seen}` : seen].filter(Boolean).join(', ')),
    element('span', { class: 'unseen' }, `${title === '' ? '' : `${title}, `}${name}: `));
}

/** The words of a record as far as they are shown. @param language of the words, where they say it */
function drawExcerpt(text: string, finds: Hit['finds'], language: string | null): HTMLElement {
  const windows = excerptOf(text, wordsOf(text), finds);
  const shown = windows.flatMap(({ start, end, finds: within }, index) => [
    ...(start > (windows[index - 1]?.end ?? 0) ? [' … '] : []),
    ...drawWords(text.slice(start, end), within.map((find) => ({ start: find.start - start, end: find.end - start }))),
  ]);
  return element('span', { class: isInCapitals(text) ? 'words caps' : 'words', ...(language === null ? {} : { lang: language }) }, ...shown, ...((windows.at(-1)?.end ?? 0) < text.length ? [' … '] : []));
}
