import type { GroupTexts, GuideGroup } from '../guide.ts';
import type { AddressState } from '../address-state.ts';
import type { Hit, Outcome } from '../search.ts';
import { within } from './deadline.ts';
import { type GroupOfHits } from './draw-results.ts';
import { openIndex, type OpenIndex } from './open-index.ts';

/** Longest wait for an answer, in milliseconds. */
const patience = 15_000;

export interface Answer {
  outcome: Outcome;
  /** What the words find as a phrase; null where they are no row of words. */
  together: Outcome | null;
  index: OpenIndex;
}

/** Opens the index when it is first wanted, and anew when asked to. */
export class IndexKeeper {
  readonly #base: string;
  #opening: Promise<OpenIndex> | null = null;

  /** @param base path of the site, with a final slash */
  constructor(base: string) {
    this.#base = base;
  }

  /** The index; the same one until `renew`. One that could not be opened is forgotten, so that the next use tries again. */
  open(): Promise<OpenIndex> {
    if (this.#opening) return this.#opening;
    const opening = openIndex(this.#base);
    this.#opening = opening;
    opening.catch(() => {
      if (this.#opening === opening) this.renew();
    });
    return opening;
  }

  /** Gives up the index, so that the next use fetches it again. */
  renew(): void {
    this.#opening = null;
  }

  /**
   * What answers a query.
   * @throws what `openIndex` and `Searcher.search` throw, and {TooSlow}.
   */
  answer({ q, ...filters }: AddressState): Promise<Answer> {
    return within(patience, (async () => {
      const index = await this.open();
      const outcome = await index.searcher.search(q, filters);
      const { parts, text, cut } = outcome.query;
      const isRow = !cut && outcome.terms.length > 1 && parts.length === 1 && parts[0]?.kind === 'words';
      return { outcome, index, together: isRow ? await index.searcher.search(`"${text}"`, filters) : null };
    })());
  }

  /**
   * The texts of hits, group by group.
   * @throws where one cannot be fetched, and {TooSlow}.
   */
  async textsFor(hits: readonly Hit[], { textsOf }: OpenIndex): Promise<GroupOfHits[]> {
    const byGroup = new Map<GuideGroup, Hit[]>();
    for (const hit of hits) {
      const ofGroup = byGroup.get(hit.group);
      if (ofGroup) ofGroup.push(hit);
      else byGroup.set(hit.group, [hit]);
    }
    const groups = [...byGroup];
    const texts = within(patience, Promise.all(groups.map(([group]): Promise<GroupTexts> => textsOf(group))));
    return (await texts).flatMap((each, index) => {
      const entry = groups[index];
      return entry ? [{ group: entry[0], hits: entry[1], texts: each }] : [];
    });
  }
}
