import { indexParts } from '../edition/indexes/index-parts.ts';
import { mentionCounts } from '../edition/indexes/mention-counts.ts';
import type { Edition } from '../edition/model.ts';
import { nameIndex } from '../edition/indexes/name-index.ts';
import { countPages, namePageBounds } from '../edition/indexes/name-pages.ts';
import { readingParts } from '../edition/reading-parts.ts';
import { paths } from '../edition/addresses.ts';

/** Paths of the HTML pages of an edition that crawlers read, home first: all that have words of their own. */
export function pagePaths(edition: Edition): string[] {
  const { telegrams, names, mentions, identity } = edition;
  const counts = mentionCounts(mentions);
  return [
    paths.home, paths.read,
    ...readingParts(telegrams).flatMap(({ slug }) => (slug === null ? [] : [paths.readPart(slug)])),
    ...telegrams.map(({ number }) => paths.telegram(number)),
    paths.names,
    ...indexParts(nameIndex({ names, identity })).flatMap(({ slug }) => (slug === null ? [] : [paths.namesLetter(slug)])),
    ...names.flatMap(({ id }) => Array.from({ length: countPages(counts.get(id)?.total ?? 0, namePageBounds) }, (_, at) => paths.name(id, at + 1))),
    ...(edition.readings.length > 0 ? [paths.readings] : []),
    paths.about, paths.versions, paths.downloads,
  ];
}
