import { partsOfDay } from './dates.ts';
import type { Telegram } from './model.ts';

/** As many telegrams as one page holds and is still quickly there. */
const mostTelegrams = 60;

/** A part of the whole correspondence that is read on one page. */
export interface ReadingPart {
  /** Last part of its address, "1949" or "1949-2"; null where the whole is one page. */
  slug: string | null;
  /** As printed, "1949" or "1949, part 2"; empty where the whole is one page. */
  label: string;
  telegrams: Telegram[];
}

/** The whole correspondence as one page, or by years and no more than sixty telegrams a page. */
export function readingParts(telegrams: readonly Telegram[]): ReadingPart[] {
  if (telegrams.length <= mostTelegrams) return [{ slug: null, label: '', telegrams: [...telegrams] }];
  const byYear = Map.groupBy(telegrams, ({ date }) => partsOfDay(date.from).year);
  return [...byYear].flatMap(([year, ofYear]) => {
    const count = Math.ceil(ofYear.length / mostTelegrams);
    return Array.from({ length: count }, (_, at): ReadingPart => ({
      slug: count === 1 ? year : `${year}-${at + 1}`,
      label: count === 1 ? year : `${year}, part ${at + 1}`,
      telegrams: ofYear.slice(at * mostTelegrams, (at + 1) * mostTelegrams),
    }));
  });
}
