/** The page that searches: it answers as one types, and keeps query and choice in the address. */
import { type AddressState, stateFromAddress } from '../address-state.ts';
import { afterPainting } from './after-painting.ts';
import { drawCounts } from './draw-counts.ts';
import { announcementOf, drawBesides, drawReport } from './draw-report.ts';
import { fillForm, stateOfForm } from './form-state.ts';
import { placeKept, type Place, type QueryHistory } from './history.ts';
import { type Answer, IndexKeeper } from './index-keeper.ts';
import { handleKeys } from './keys.ts';
import type { Links } from './links.ts';
import type { OpenIndex } from './open-index.ts';
import { findParts, type PageParts } from './page-parts.ts';
import { batch, ShownResults } from './shown-results.ts';
import { unfiltered } from '../search.ts';
import { troubleFrom } from './trouble.ts';

/** When to say that one has to wait, and how long to wait before counts are read out; milliseconds. */
const waitingAfter = 300;
const announcingAfter = 700;
/** How long scrolling pauses before its place is kept: browsers refuse to note it at every step. */
const keepingAfter = 250;

/** What differs between the search page of a site and a document that is searched by itself. */
export interface Surroundings {
  open: () => Promise<OpenIndex>;
  /** Where results and sentences lead to, by what the form says. */
  linksOf: (state: AddressState) => Links;
  /** Told which results are shown, in their order. */
  shown?: (links: readonly HTMLAnchorElement[], answer: Answer) => void;
  /** Keeps the query in the address; null where the address is not the search's. */
  history: QueryHistory | null;
}

/** Searches as one types. */
export class SearchPage {
  readonly #parts: PageParts;
  readonly #keeper: IndexKeeper;
  readonly #history: QueryHistory | null;
  readonly #surroundings: Surroundings;
  readonly #title = document.title;
  /** Which search is the latest; an answer to an earlier one is not drawn. */
  #turn = 0;
  readonly #results: ShownResults;
  /** Of the latest search, once it is drawn. */
  #answer: Answer | null = null;
  #announcing: ReturnType<typeof setTimeout> | undefined;
  /** Whether the results of the latest search are drawn. */
  #drawn = false;
  #keeping: ReturnType<typeof setTimeout> | undefined;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#history = surroundings.history;
    this.#parts = findParts();
    this.#keeper = new IndexKeeper(surroundings.open);
    this.#results = new ShownResults(this.#parts, this.#keeper, (words) => this.#announce(words));
  }

  start(): void {
    const { form, field, more, retry, results, withoutScript } = this.#parts;
    form.addEventListener('input', (event) => {
      // What an input method composes is not written yet.
      if (!(event instanceof InputEvent && event.isComposing)) this.#edited(event.target === field);
    });
    field.addEventListener('compositionend', () => this.#edited(true));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#history?.finish(this.#state());
      // The keyboard of a phone stands before the results.
      if (matchMedia('(pointer: coarse)').matches) field.blur();
    });
    field.addEventListener('change', () => this.#history?.settle());
    addEventListener('popstate', () => {
      if (!this.#history) return;
      this.#history.drop();
      this.#goTo(location.search);
    });
    addEventListener('pagehide', () => {
      this.#history?.settle();
      // WebKit, when it restores a page, resets a field that is not to be completed.
      field.defaultValue = field.value;
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#restored();
    });
    addEventListener('scroll', () => this.#keepPlaceSoon(), { passive: true });
    document.addEventListener('click', (event) => this.#followed(event));
    results.addEventListener('click', () => {
      this.#history?.settle();
      this.#keepPlace();
    }, { capture: true });
    more.addEventListener('click', () => this.#showMore());
    retry.addEventListener('click', () => {
      this.#keeper.renew();
      field.focus();
      void this.#run();
    });
    form.querySelector('[data-fold]')?.addEventListener('click', ({ currentTarget: fold }) => {
      if (fold instanceof Element) fold.setAttribute('aria-expanded', String(fold.getAttribute('aria-expanded') !== 'true'));
    });
    handleKeys(field, () => this.#results.links, () => this.#clear());
    // Not every browser heeds `autofocus` on a page that still loads, and one that finds the focus taken complains.
    if (this.#history && (document.activeElement === null || document.activeElement === document.body)) {
      field.focus({ preventScroll: true });
      // A page that has not been painted yet may refuse the focus.
      if (document.activeElement !== field) requestAnimationFrame(() => field.focus({ preventScroll: true }));
    }
    // Until here the page says that it needs a script: now it has one.
    withoutScript?.remove();
    // A page that the browser restored has its query in the field, any other has it in the address.
    if (this.#history && (field.value === '' || location.search !== '')) this.#goTo(location.search);
    else this.#edited(true);
    // A query has opened the index already.
    afterPainting(() => {
      this.#keeper.open().catch(() => undefined);
    });
  }

  #state(): AddressState {
    return stateOfForm(this.#parts.form, this.#parts.choices);
  }

  #goTo(search: string): void {
    fillForm(this.#parts.form, stateFromAddress(search, this.#parts.choices));
    this.#runToPlace();
  }

  /** Searches, and shows the place where the reader was among the results, if they were. */
  #runToPlace(): void {
    const place = placeKept();
    this.#run(place?.shown).then((drawn) => {
      if (drawn && place) scrollTo(0, place.y);
    }, () => undefined);
  }

  /** Notes how far the page is scrolled and how much it shows, once results are there. */
  #keepPlace(): void {
    clearTimeout(this.#keeping);
    if (this.#drawn) this.#history?.keep({ shown: this.#results.count, y: scrollY } satisfies Place);
  }

  #keepPlaceSoon(): void {
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => this.#keepPlace(), keepingAfter);
  }

  /** The browser has brought the page back as it was left. */
  #restored(): void {
    // WebKit scrolls to a field that has the focus, away from the place among the results.
    if (placeKept()?.y) this.#parts.field.blur();
    if (this.#drawn) return;
    // What was on its way when the page was left has been cut off, and need not even fail.
    this.#keeper.renew();
    this.#runToPlace();
  }

  #edited(typing: boolean): void {
    if (typing) this.#history?.type(this.#state());
    else this.#history?.finish(this.#state());
    void this.#run();
  }

  #clear(): void {
    this.#parts.field.value = '';
    this.#edited(true);
  }

  /** A link to another query is followed on this page. */
  #followed(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-query]') : null;
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const leaves = link.dataset['everywhere'] !== undefined;
    fillForm(this.#parts.form, { ...this.#state(), ...(leaves ? unfiltered : {}), q: link.dataset['query'] ?? '' });
    this.#history?.finish(this.#state());
    this.#parts.field.focus();
    void this.#run();
  }

  #showMore(): void {
    this.#results.drawNext().then((first) => {
      if (first === null) return;
      first.focus();
      if (this.#answer) this.#surroundings.shown?.(this.#results.links, this.#answer);
      this.#keepPlace();
    }, (error: unknown) => this.#drawTrouble(error));
  }

  /** Searches for what the form says; whether results were drawn in the end. */
  async #run(shown = batch): Promise<boolean> {
    this.#drawn = false;
    this.#turn += 1;
    const turn = this.#turn;
    const state = this.#state();
    document.title = state.q.trim() ? `${state.q.trim().slice(0, 60)} · ${this.#title}` : this.#title;
    if (!state.q.trim()) {
      this.#drawHelp();
      return false;
    }
    const waiting = setTimeout(() => {
      // A turn that has been overtaken has nothing more to show.
      if (turn === this.#turn) this.#show('waiting');
    }, waitingAfter);
    try {
      const answer = await this.#keeper.answer(state);
      const found = await this.#results.textsFor(answer, 0, shown);
      if (turn !== this.#turn) return false;
      const links = this.#surroundings.linksOf(state);
      this.#results.draw({ answer, state, links }, found, shown);
      this.#drawReport(answer, links);
      this.#surroundings.shown?.(this.#results.links, answer);
      this.#answer = answer;
      this.#drawn = true;
    } catch (error) {
      if (turn === this.#turn) this.#drawTrouble(error);
    } finally {
      clearTimeout(waiting);
    }
    return this.#drawn;
  }

  #drawReport(answer: Answer, links: Links): void {
    const { outcome, report } = answer;
    const { report: place, besides, form, choices } = this.#parts;
    const isEmpty = outcome.terms.length === 0 && outcome.places.length === 0 && outcome.wanting === null;
    const nothing = `There is no letter or figure to search for in “${outcome.query.text.slice(0, 60)}”.`;
    if (isEmpty) place.replaceChildren(nothing);
    else place.replaceChildren(...drawReport(report, links));
    besides.replaceChildren(...drawBesides(report, links));
    drawCounts(form, isEmpty ? null : outcome, choices);
    this.#show(outcome.hits.length > 0 ? 'results' : 'nothing');
    this.#announce(isEmpty ? nothing : announcementOf(report));
  }

  #drawHelp(): void {
    drawCounts(this.#parts.form, null, this.#parts.choices);
    this.#show('help');
    this.#announce('');
  }

  #drawTrouble(error: unknown): void {
    const { words, isFault } = troubleFrom(error);
    // Thrown where nobody catches it, so that every browser tells it to its console.
    if (isFault) setTimeout(() => { throw error; });
    this.#parts.reason.textContent = words;
    this.#show('trouble');
    this.#announce('');
  }

  /** Shows what belongs to a state of the page and hides the rest. */
  #show(state: 'help' | 'waiting' | 'results' | 'nothing' | 'trouble'): void {
    const { help, waiting, trouble, report, besides, results } = this.#parts;
    help.hidden = state !== 'help' && state !== 'nothing';
    waiting.hidden = state !== 'waiting';
    trouble.hidden = state !== 'trouble';
    results.toggleAttribute('aria-busy', state === 'waiting');
    if (state === 'help' || state === 'trouble') {
      report.replaceChildren();
      besides.replaceChildren();
    }
    if (state !== 'results' && state !== 'waiting') this.#results.clear();
  }

  #announce(words: string): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      this.#parts.announcement.textContent = words;
    }, announcingAfter);
  }
}
