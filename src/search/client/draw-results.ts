import { charactersOf, excerptOf } from '../excerpt.ts';
import { wordsOf } from '../fold.ts';
import type { GroupTexts, GuideGroup, RecordText } from '../guide.ts';
import { distinct } from '../pattern.ts';
import type { Hit } from '../search.ts';
import { placeName } from '../sentences.ts';
import { textDirective } from '../text-directive.ts';
import { element } from './element.ts';

/** Hits of one group with the group's texts. */
export interface GroupOfHits {
  group: GuideGroup;
  texts: GroupTexts;
  hits: Hit[];
}

/** Results as a list of links for each telegram. */
export function drawGroups(groups: readonly GroupOfHits[], base: string): HTMLElement[] {
  return groups.map(({ group, texts, hits }) => {
    const id = `results-${group.texts}`;
    const page = texts.records.map(({ text }) => text);
    const heading = element('h2', { id }, group.title);
    if (group.description) heading.append(' ', element('span', { class: 'quiet' }, group.description));
    return element('section', { 'aria-labelledby': id }, heading,
      element('ol', {}, ...hits.flatMap((hit) => {
        const record = texts.records[hit.position];
        return record ? [element('li', {}, drawHit(hit, record, page, base))] : [];
      })));
  });
}

function drawHit({ group, record, finds }: Hit, recordText: RecordText, page: readonly string[], base: string): HTMLElement {
  const { text, mark } = recordText;
  const words = wordsOf(text);
  const directive = textDirective(recordText, charactersOf(words, distinct(finds)), page);
  const address = `${base.replace(/\/$/u, '')}${group.path}#${group.prefix}${record.place}${directive}`;
  const name = placeName(record.kind, record.place, mark);
  // The title page is named above its lines already.
  const seen = record.kind === 'paragraph' ? record.place.slice(1) : record.kind === 'front' ? '' : name;
  const place = element('span', { class: record.kind === 'paragraph' ? 'place number' : 'place' },
    element('span', { 'aria-hidden': 'true' }, seen), element('span', { class: 'unseen' }, `${name}: `));
  return element('a', { href: address, 'data-record': group.prefix + record.place, 'data-kind': record.kind }, place, ' ', drawExcerpt(text, words, finds));
}

function drawExcerpt(text: string, words: ReturnType<typeof wordsOf>, finds: Hit['finds']): HTMLElement {
  const pieces = excerptOf(text, words, finds).map((piece) => {
    if (piece.kind === 'cut') return ' … ';
    return piece.kind === 'found' ? element('mark', {}, piece.text) : piece.text;
  });
  return element('span', { class: 'words' }, ...pieces);
}
