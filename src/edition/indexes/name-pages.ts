import { namesById } from '../names-by-id.ts';
import { concordancePages, concordances, type ConcordanceGroup, type ContextWidth } from './concordance.ts';
import type { Edition, Name } from '../model.ts';
import { inReadingMarks } from '../in-reading-marks.ts';

/** What one page about a name has; a name with many mentions has several pages. */
export interface NamePage {
  name: Name;
  /** The printed forms in the characters of the reading text, with the number of mentions by each, also those in full capitals. */
  printed: { form: string; count: number }[];
  /** The names that "see" leads to. */
  see: Name[];
  groups: ConcordanceGroup[];
  /** Mentions on all pages. */
  total: number;
  /** From 1. */
  page: number;
  pages: number;
}

/** How much of a concordance stands on a page. */
export interface NamePageBounds {
  context: ContextWidth;
  linesOnPage: number;
}

/** As much as one page holds and is still quickly there. */
export const namePageBounds: NamePageBounds = { context: { near: 26, all: 45 }, linesOnPage: 300 };

/** How many pages a name with so many mentions has; one where it has none. */
export function countPages(mentions: number, { linesOnPage }: NamePageBounds): number {
  return Math.max(1, Math.ceil(mentions / linesOnPage));
}

/** The pages about all names, in the order of the names. */
export function namePages(edition: Edition, { context, linesOnPage }: NamePageBounds): NamePage[] {
  const byId = namesById(edition);
  const groupsOf = concordances(edition, context);
  const mentionsOf = Map.groupBy(edition.mentions, ({ name }) => name);
  return edition.names.flatMap((name) => {
    const pages = concordancePages(groupsOf.get(name.id) ?? [], linesOnPage);
    const words = (mentionsOf.get(name.id) ?? []).map((mention) => mention.words);
    const printed = countForms(name, words).map(({ form, count }) => ({ form: inReadingMarks(form, edition.identity), count }));
    const see = name.see.flatMap((id) => byId.get(id) ?? []);
    return pages.map((groups, at): NamePage => ({ name, printed, see, groups, total: words.length, page: at + 1, pages: pages.length }));
  });
}

/** How often each printed form stands in the text; words in full capitals count for the form that they are the capitals of. */
function countForms({ printed }: Name, words: readonly string[]): { form: string; count: number }[] {
  const counts = new Map(printed.map((form) => [form, 0]));
  for (const each of words) {
    const form = counts.has(each) ? each : printed.find((listed) => listed.toUpperCase() === each) ?? each;
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].map(([form, count]) => ({ form, count })).sort((a, b) => b.count - a.count);
}
