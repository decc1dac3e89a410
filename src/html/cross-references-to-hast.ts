/** A list of what is told of cross-references beside the text, with every place a link. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Reference } from '../edition/model.ts';
import { entryId, type PassageReferences } from './cross-references.ts';
import { type Place, placeLabel } from '../edition/place-labels.ts';

/** Address of a telegram, passage or cross-reference, `t3`, `t3-p7`, `t3-r1`, from the document. */
export type HrefOf = (id: string) => string;

/** The list; null where there is nothing to tell. */
export function crossReferencesToHast(entries: readonly PassageReferences[], hrefOf: HrefOf): Element | null {
  if (entries.length === 0) return null;
  return h('section.cross-references', [
    h('h2', 'Cross-references'),
    h('ul', entries.map((entry) => h('li', { id: entryId(entry) }, h('a.back', { href: hrefOf(entry.passage) }, entry.label), ' ', sentencesOf(entry, hrefOf)))),
  ]);
}

/** “the words”: probably telegram 1 and telegram 2. Referred to in telegram 3, ¶5; probably in telegram 4, ¶23. */
export function sentencesOf({ outgoing, incoming }: Pick<PassageReferences, 'outgoing' | 'incoming'>, hrefOf: HrefOf): ElementContent[] {
  const sentences = [...outgoing.map((reference) => leadsTo(reference, hrefOf)), ...(incoming.length === 0 ? [] : [referredToIn(incoming, hrefOf)])];
  return sentences.flatMap((sentence, at) => [text(at === 0 ? '' : ' '), ...sentence, text('.')]);
}

function leadsTo({ phrase, targets, certainty }: Reference, hrefOf: HrefOf): ElementContent[] {
  return [text(`“${phrase}”: ${certainty === 'probable' ? 'probably ' : ''}`), ...linked(targets, hrefOf, ' and ')];
}

function referredToIn(references: readonly Reference[], hrefOf: HrefOf): ElementContent[] {
  const certain = references.filter(({ certainty }) => certainty === 'certain');
  const probable = references.filter(({ certainty }) => certainty === 'probable');
  if (certain.length === 0) return [text('Probably referred to in '), ...linked(probable, hrefOf, '; ')];
  return [text('Referred to in '), ...linked(certain, hrefOf, '; '), ...(probable.length === 0 ? [] : [text('; probably in '), ...linked(probable, hrefOf, '; ')])];
}

function linked(places: readonly (Place & { id: string })[], hrefOf: HrefOf, gap: string): ElementContent[] {
  return places.flatMap((place, at): ElementContent[] => [text(at === 0 ? '' : gap), h('a', { href: hrefOf(place.id) }, placeLabel(place))]);
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
