import type { Report } from '../report/report.ts';
import { type Line, type Segment, textOfLine } from '../report/segments.ts';
import { drawWords } from './draw-words.ts';
import { element } from './element.ts';
import type { Links } from './links.ts';

/** The sentences that stand before the results: what answers by itself first, then how much was found, and how. */
export function drawReport({ count, tallies, answers, faults, details }: Report, links: Links): HTMLElement[] {
  const counted = element('p', {
    class: 'count', 'data-occurrences': String(tallies.text.occurrences), 'data-in-notes': String(tallies.notes.occurrences),
  }, ...drawWords(count));
  return [
    ...answers.map((line) => element('p', { class: 'answer' }, ...drawLine(line, links))), counted,
    ...[...faults, ...details].map((line) => element('p', {}, ...drawLine(line, links))),
  ];
}

/** The sentences that stand behind the results. */
export function drawBesides({ besides }: Report, links: Links): HTMLElement[] {
  return besides.map((line) => element('p', {}, ...drawLine(line, links)));
}

/** What is read out: the answers, how much was found, and what was not. */
export function announcementOf({ count, answers, faults }: Report): string {
  return [...answers.map(textOfLine), count, ...faults.map(textOfLine)].filter(Boolean).join(' ');
}

function drawLine(line: Line, links: Links): (Node | string)[] {
  return line.flatMap((segment) => drawSegment(segment, links));
}

/** A number stands on the line of the words that it counts, whichever is first. */
function drawSegment(segment: Segment, links: Links): (Node | string)[] {
  const drawn = drawWords(segment.text.replaceAll(/(^|”)( by itself|:)? (?=\d)/gu, '$1$2\u00a0'));
  switch (segment.kind) {
    case 'words': return drawn;
    case 'found': return [element('strong', {}, ...drawn)];
    case 'query': return [element('a', { href: links.toQuery(segment.q, segment.everywhere === true), 'data-query': segment.q, ...(segment.everywhere === true ? { 'data-everywhere': '' } : {}) }, ...drawn)];
    case 'place': return [element('a', { href: links.toPlace(segment.group, segment.place) }, ...drawn)];
    case 'name': return [element('a', { href: links.toName(segment.id) }, ...drawn)];
  }
}
