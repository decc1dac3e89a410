import { isInCapitals } from '../../edition/capitals.ts';
import { idOfPlace, isOfText } from '../guide.ts';
import type { OccurrenceLine } from '../occurrence-lines.ts';
import { occurrenceLines } from '../occurrence-lines.ts';
import { keepLinesCut } from './cut-lines.ts';
import { drawButton, element } from './element.ts';
import type { Drawing } from './draw-results.ts';
import type { HitWithTexts } from '../hit.ts';

/** What is done with all lines. */
export interface LineActions {
  copy: () => void;
  save: () => void;
}

/** One line for each occurrence, the words in the middle column. */
export function drawLines(found: readonly HitWithTexts[], drawing: Drawing, { copy, save }: LineActions): HTMLElement[] {
  const items = found.flatMap((each) => linesOf(each).map((line) => element('li', {}, drawLine(line, each, drawing))));
  if (items.length === 0) return [];
  const list = element('ol', { class: 'lines' }, ...items);
  keepLinesCut(list);
  return [element('section', { 'aria-label': 'Occurrences' },
    element('p', { class: 'line-actions' }, drawButton('Copy these lines', copy), ' ', drawButton('Save as a table (CSV)', save)),
    list)];
}

/** The lines of a hit. */
export function linesOf({ hit, texts }: HitWithTexts): OccurrenceLine[] {
  const text = texts.records[hit.position];
  return text ? occurrenceLines(hit, text) : [];
}

function drawLine({ title, place, before, words, after, span }: OccurrenceLine, each: HitWithTexts, { links, language }: Drawing): HTMLElement {
  const { group: { number }, record } = each.hit;
  const short = record.kind === 'front' ? title : `${number ?? title}${record.kind === 'paragraph' ? `.${record.place.slice(1)}` : ` ${place.toLowerCase()}`}`;
  return element('a', { href: links.toHit(each, [span]), 'data-record': idOfPlace(each.hit.group, record.place), 'data-kind': record.kind },
    element('span', { class: 'place' }, element('span', { 'aria-hidden': 'true' }, short), element('span', { class: 'unseen' }, `${title}, ${place}: `)),
    element('span', { class: isInCapitals(before + words + after) ? 'words caps' : 'words', ...(language !== null && isOfText(record) ? { lang: language } : {}) }, element('span', { class: 'before' }, element('span', { class: 'side' }, before)), element('span', { class: 'after' }, element('mark', {}, words), element('span', { class: 'side' }, after))));
}
