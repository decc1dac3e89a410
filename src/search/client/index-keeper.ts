import type { AddressState } from '../address-state.ts';
import { type Report, reportOf } from '../report/report.ts';
import type { Hit, HitWithTexts } from '../hit.ts';
import type { Outcome } from '../search.ts';
import { within } from './deadline.ts';
import type { OpenIndex } from './open-index.ts';

/** Longest wait for an answer, in milliseconds. */
const patience = 15_000;

export interface Answer {
  outcome: Outcome;
  report: Report;
  /** Hits in the order in which they are shown. */
  ordered: Hit[];
  index: OpenIndex;
}

/** Opens the index when it is first wanted, and anew when asked to. */
export class IndexKeeper {
  readonly #open: () => Promise<OpenIndex>;
  #opening: Promise<OpenIndex> | null = null;

  constructor(open: () => Promise<OpenIndex>) {
    this.#open = open;
  }

  /** The index; the same one until `renew`. One that could not be opened is forgotten, so that the next use tries again. */
  open(): Promise<OpenIndex> {
    if (this.#opening) return this.#opening;
    const opening = this.#open();
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
   * @throws what opening the index and `Searcher.search` throw, and {TooSlow}.
   */
  answer({ q, sender, addressee, telegram, within: where, order }: AddressState): Promise<Answer> {
    return within(patience, (async () => {
      const index = await this.open();
      const outcome = await index.searcher.search(q, { sender, addressee, telegram, within: where });
      const report = await reportOf(outcome, index.searcher);
      const isRanked = order === 'best' || outcome.relaxed;
      const ordered = isRanked ? [...outcome.hits].sort((a, b) => b.rank - a.rank || a.index - b.index) : outcome.hits;
      return { outcome, report, ordered, index };
    })());
  }

  /**
   * Hits with the texts of their groups.
   * @throws where one cannot be fetched, and {TooSlow}.
   */
  async withTexts(hits: readonly Hit[], { textsOf }: OpenIndex): Promise<HitWithTexts[]> {
    return within(patience, Promise.all(hits.map(async (hit) => ({ hit, texts: await textsOf(hit.group) }))));
  }
}
