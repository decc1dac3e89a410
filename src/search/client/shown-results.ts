import { markedLanguage } from '../../edition/languages.ts';
import type { AddressState } from '../address-state.ts';
import type { HitWithTexts } from '../hit.ts';
import { linesToCsv, linesToText } from '../occurrence-lines.ts';
import { drawLines, linesOf } from './draw-lines.ts';
import { type Drawing, drawGroups, drawRanked } from './draw-results.ts';
import type { Answer, IndexKeeper } from './index-keeper.ts';
import type { Links } from './links.ts';
import type { PageParts } from './page-parts.ts';
import { saveFile } from './save-file.ts';

/** Results that are drawn at once. */
export const batch = 40;

/** An answer, by what the form said, with what its results lead to. */
export interface AskedAnswer {
  answer: Answer;
  state: AddressState;
  links: Links;
}

/** The results of the latest search on the page, as far as they are shown. */
export class ShownResults {
  readonly #parts: Pick<PageParts, 'results' | 'more'>;
  readonly #keeper: IndexKeeper;
  readonly #announce: (words: string) => void;
  #asked: AskedAnswer | null = null;
  #count = 0;

  constructor(parts: Pick<PageParts, 'results' | 'more'>, keeper: IndexKeeper, announce: (words: string) => void) {
    this.#parts = parts;
    this.#keeper = keeper;
    this.#announce = announce;
  }

  /** How many hits are shown, or would be if there were as many. */
  get count(): number {
    return this.#count;
  }

  /** The links of all that is shown, in their order. */
  get links(): HTMLAnchorElement[] {
    return [...this.#parts.results.querySelectorAll<HTMLAnchorElement>('a[data-record]')];
  }

  /** Texts of so many of an answer's hits, from one on. @throws what `IndexKeeper.withTexts` throws. */
  textsFor({ ordered, index }: Answer, from: number, to: number): Promise<HitWithTexts[]> {
    return this.#keeper.withTexts(ordered.slice(from, to), index);
  }

  /** Shows the first hits of an answer in place of all that is shown. */
  draw(asked: AskedAnswer, found: readonly HitWithTexts[], count: number): void {
    this.#asked = asked;
    this.#count = count;
    this.#parts.results.replaceChildren(...this.#sections(asked, found));
    this.#drawMore(asked.answer);
  }

  /** Shows the next hits as well; gives the link of the first, null where the reader asked for something else meanwhile. */
  async drawNext(): Promise<HTMLAnchorElement | null> {
    const asked = this.#asked;
    if (asked === null) return null;
    const from = this.#count;
    const found = await this.textsFor(asked.answer, from, from + batch);
    if (asked !== this.#asked || from !== this.#count) return null;
    const shown = this.links.length;
    for (const section of this.#sections(asked, found)) this.#append(section);
    this.#count = from + batch;
    this.#drawMore(asked.answer);
    return this.links[shown] ?? null;
  }

  /** Nothing is shown. */
  clear(): void {
    this.#asked = null;
    this.#parts.results.replaceChildren();
    this.#parts.more.hidden = true;
  }

  /** A section that goes on with the last one becomes part of it. */
  #append(section: HTMLElement): void {
    const { results } = this.#parts;
    const nameOf = (element: Element | null) => element?.getAttribute('aria-labelledby') ?? element?.getAttribute('aria-label') ?? null;
    const last = results.lastElementChild;
    if (nameOf(last) === nameOf(section)) last?.querySelector('ol')?.append(...section.querySelectorAll('ol > li'));
    else results.append(section);
  }

  #drawMore({ ordered }: Answer): void {
    const left = ordered.length - this.#count;
    this.#parts.more.hidden = left <= 0;
    this.#parts.more.textContent = `Show ${Math.min(left, batch)} more of ${ordered.length}`;
  }

  #sections({ answer, state: { q, order, view }, links }: AskedAnswer, found: readonly HitWithTexts[]): HTMLElement[] {
    const { outcome, ordered, index } = answer;
    const drawing: Drawing = { links, language: markedLanguage(index.searcher.guide) };
    if (view === 'passages') return order === 'best' || outcome.relaxed ? drawRanked(found, outcome, drawing) : drawGroups(found, outcome, drawing);
    const all = async () => (await this.#keeper.withTexts(ordered, index)).flatMap(linesOf);
    return drawLines(found, drawing, {
      copy: () => void all().then((lines) => navigator.clipboard.writeText(linesToText(lines))).then(() => this.#announce('Copied.'), () => this.#announce('The browser does not let this page copy.')),
      save: () => void all().then((lines) => saveFile(`${q.replace(/[^\p{L}\p{N}]+/gu, '-')}.csv`, linesToCsv(lines, ({ group, record }) => new URL(links.toPlace(group, record.place), location.href).href))),
    });
  }
}
