/** The script of the search page of a site. */
import { QueryHistory } from './history.ts';
import { keepTrail } from './trail.ts';
import { siteLinks } from './links.ts';
import { openIndex } from './open-index.ts';
import { SearchPage } from './search-page.ts';

const base = import.meta.env.BASE_URL;

new SearchPage({
  open: () => openIndex(base),
  linksOf: (state) => siteLinks(base, state),
  history: new QueryHistory(),
  shown: keepTrail,
}).start();
