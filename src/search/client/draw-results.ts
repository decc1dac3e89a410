import { charactersOf, excerptOf } from '../excerpt.ts';
import { wordsOf } from '../fold.ts';
import type { GroupTexts, GuideGroup, RecordText } from '../guide.ts';
import { distinct, type Span } from '../pattern.ts';
import { placeName } from '../report/sentences.ts';
import type { Hit } from '../hit.ts';
import type { Outcome } from '../search.ts';
import { textDirective } from '../text-directive.ts';
import { element } from './element.ts';
import type { Links } from './links.ts';

/** A hit with the texts of its group. */
export interface HitWithTexts {
  hit: Hit;
  texts: GroupTexts;
}

/** Results in the order of the text: a list of links for each telegram. */
export function drawGroups(found: readonly HitWithTexts[], { hits }: Outcome, links: Links): HTMLElement[] {
  const byGroup = new Map<GuideGroup, HitWithTexts[]>();
  for (const each of found) byGroup.set(each.hit.group, [...byGroup.get(each.hit.group) ?? [], each]);
  return [...byGroup].map(([group, ofGroup]) => {
    const id = `results-${group.texts}`;
    const passages = hits.filter((hit) => hit.group === group).length;
    const heading = element('h2', { id }, group.title, ' ', element('span', { class: 'quiet' },
      [group.description, `${passages} ${passages === 1 ? 'passage' : 'passages'}`].filter(Boolean).join(' · ')));
    return element('section', { 'aria-labelledby': id }, heading, element('ol', {}, ...ofGroup.map((each) => element('li', {}, ...drawHit(each, false, links)))));
  });
}

/** Results in one list, the best first, each with what it lacks. */
export function drawRanked(found: readonly HitWithTexts[], { terms }: Outcome, links: Links): HTMLElement[] {
  const items = found.map((each) => {
    const lacks = each.hit.lacks.map((term) => `“${terms[term]?.typed ?? ''}”`).join(', ');
    return element('li', {}, ...drawHit(each, true, links), ...(lacks === '' ? [] : [element('p', { class: 'lacks' }, `without ${lacks}`)]));
  });
  return items.length === 0 ? [] : [element('section', { 'aria-label': 'Results, the best first' }, element('ol', { class: 'ranked' }, ...items))];
}

/** Where a find leads to, with its words shown there. */
export function hrefOfHit({ hit: { group, record, finds, position }, texts }: HitWithTexts, links: Links, spans: readonly Span[] = distinct(finds)): string {
  const recordText = texts.records[position];
  const directive = recordText ? textDirective(recordText.text, charactersOf(wordsOf(recordText.text), spans), position, texts) : '';
  return links.toPlace(group, record.place, directive);
}

function drawHit(found: HitWithTexts, withGroup: boolean, links: Links): HTMLElement[] {
  const { hit: { group, record, finds, position }, texts } = found;
  const recordText = texts.records[position];
  if (!recordText) return [];
  const place = drawPlace(record, recordText, withGroup ? group.title : '');
  return [element('a', { href: hrefOfHit(found, links), 'data-record': group.prefix + record.place, 'data-kind': record.kind }, place, ' ', drawExcerpt(recordText.text, finds))];
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

function drawExcerpt(text: string, finds: Hit['finds']): HTMLElement {
  const pieces = excerptOf(text, wordsOf(text), finds).map((piece) => {
    if (piece.kind === 'cut') return ' … ';
    return piece.kind === 'found' ? element('mark', {}, piece.text) : piece.text;
  });
  return element('span', { class: 'words' }, ...pieces);
}
