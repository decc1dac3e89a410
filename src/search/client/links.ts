import { paths, withBase } from '../../edition/addresses.ts';
import { addressFromState, type AddressState } from '../address-state.ts';
import { type GuideGroup, idOfPlace } from '../guide.ts';
import { charactersOf } from '../excerpt.ts';
import { wordsOf } from '../fold.ts';
import type { HitWithTexts } from '../hit.ts';
import type { Span } from '../pattern.ts';
import { unfiltered } from '../search.ts';
import { textDirective } from '../text-directive.ts';

/** Where the words of a report and the results lead to. */
export interface Links {
  /** A telegram, or a place in it. */
  toPlace: (group: GuideGroup, place: string | null) => string;
  /** The place of a hit; some of its words, by their numbers in it, are shown there. */
  toHit: (found: HitWithTexts, spans: readonly Span[]) => string;
  /** Another query; `everywhere` leaves what is chosen beside the query. */
  toQuery: (q: string, everywhere: boolean) => string;
  /** A name in the index of names. */
  toName: (id: string) => string;
}

/** The links of the search page of a site. */
export function siteLinks(base: string, state: AddressState): Links {
  const toPlace: Links['toPlace'] = (group, place) => `${withBase(base, group.path)}${place === null ? '' : `#${idOfPlace(group, place)}`}`;
  return {
    toPlace,
    toHit: ({ hit: { group, record, position }, texts }, spans) => {
      const { text = '' } = texts.records[position] ?? {};
      return toPlace(group, record.place) + textDirective(text, charactersOf(wordsOf(text), spans), position, texts);
    },
    toQuery: (q, everywhere) => addressFromState({ ...state, ...(everywhere ? unfiltered : {}), q }),
    toName: (id) => withBase(base, paths.name(id)),
  };
}
