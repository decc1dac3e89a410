import { paths, withBase } from '../../edition/addresses.ts';
import { addressFromState, type AddressState } from '../address-state.ts';
import type { GuideGroup } from '../guide.ts';
import { unfiltered } from '../search.ts';

/** Where the words of a report and the results lead to. */
export interface Links {
  /** A telegram, or a place in it; `directive` shows words there. */
  toPlace: (group: GuideGroup, place: string | null, directive?: string) => string;
  /** Another query; `everywhere` leaves what is chosen beside the query. */
  toQuery: (q: string, everywhere: boolean) => string;
  /** A name in the index of names. */
  toName: (id: string) => string;
}

/** The links of the search page of a site. */
export function siteLinks(base: string, state: AddressState): Links {
  return {
    toPlace: (group, place, directive = '') => `${withBase(base, group.path)}${place === null ? '' : `#${group.prefix}${place}${directive}`}`,
    toQuery: (q, everywhere) => addressFromState({ ...state, ...(everywhere ? unfiltered : {}), q }),
    toName: (id) => withBase(base, paths.name(id)),
  };
}
