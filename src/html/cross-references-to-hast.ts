/** A list of what is told of cross-references beside the text, with every place a link. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Reference } from '../edition/model.ts';
import { entryId, idOfReason, type PassageReferences } from './cross-references.ts';
import { editorialToHast, type EditorialContext } from './editorial-to-hast.ts';
import { type Place, placeLabel } from '../edition/place-labels.ts';

/** The list; null where there is nothing to tell. */
export function crossReferencesToHast(entries: readonly PassageReferences[], context: EditorialContext): Element | null {
  if (entries.length === 0) return null;
  // Beside the text, and not a part of it to a reader mode, which takes away asides however short the text is.
  return h('aside.cross-references', { role: 'note' }, [
    h('h2', 'Cross-references'),
    h('ul', entries.map((entry) => h('li', { id: entryId(entry) }, h('a.back', { href: context.hrefOf(entry.passage) }, entry.label), ' ', sentencesOf(entry, context.hrefOf, (reference) => reasonOf(reference, context))))),
  ]);
}

/** Address of a telegram, passage or cross-reference, `t3`, `t3-p7`, `t3-r1`, from the document. */
type HrefOf = (id: string) => string;

/** “the words”: probably telegram 1 and telegram 2. Why they are thought to refer there. Referred to in telegram 3, ¶5; probably in telegram 4, ¶23. */
export function sentencesOf({ outgoing, incoming }: Pick<PassageReferences, 'outgoing' | 'incoming'>, hrefOf: HrefOf, why: (reference: Reference) => ElementContent[] = () => []): ElementContent[] {
  const sentences = [
    ...outgoing.map((reference) => [...leadsTo(reference, hrefOf), text('.'), ...why(reference)]),
    ...(incoming.length === 0 ? [] : [[...referredToIn(incoming, hrefOf), text('.')]]),
  ];
  return sentences.flatMap((sentence, at) => [text(at === 0 ? '' : ' '), ...sentence]);
}

/** Where a mark at the words of an inferred link leads: why the editors think so. */
function reasonOf({ id, reason }: Reference, context: EditorialContext): ElementContent[] {
  return reason.length === 0 ? [] : [text(' '), h('span.reason', { id: idOfReason(id) }, editorialToHast(reason, context))];
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
