/** The search of the one-file edition: the search of the site, reading the document that it stands in. */
import '../../../html/client/copied-words.ts';
import { type GuideGroup, idOfPlace } from '../../../search/guide.ts';
import { guideFromJson } from '../../../search/guide-json.ts';
import { SearchPage } from '../../../search/client/search-page.ts';
import { Searcher } from '../../../search/search.ts';
import { findWordIn, guideTo, rangesOf, recordsIn, textsIn } from './page-records.ts';

const given = guideFromJson(document.querySelector('script[data-guide]')?.textContent ?? '');
const records = recordsIn(document, given);
const guide = guideTo(records, given);
const index = {
  searcher: new Searcher(guide, findWordIn(records.values())),
  textsOf: async (group: (typeof guide)['groups'][number]) => textsIn(records, group),
};

function toPlace(group: GuideGroup, place: string | null): string {
  return `#${idOfPlace(group, place ?? group.records[0]?.place ?? '')}`;
}

const page = new SearchPage({
  open: async () => index,
  linksOf: () => ({
    toPlace,
    toHit: ({ hit: { group, record } }) => toPlace(group, record.place),
    toQuery: () => '#search',
    toName: (id) => `#name-${id}`,
  }),
  history: null,
  shown: (_, { outcome }) => {
    if ('highlights' in CSS) CSS.highlights.set('found', new Highlight(...outcome.hits.flatMap((hit) => rangesOf(records, hit))));
  },
});

for (const part of document.querySelectorAll('search, .to-search')) part.removeAttribute('hidden');
document.querySelector('.to-search')?.addEventListener('click', (event) => {
  // The way to an address would take the focus again.
  event.preventDefault();
  document.querySelector('search')?.scrollIntoView();
  document.querySelector<HTMLElement>('#q')?.focus({ preventScroll: true });
});
page.start();
