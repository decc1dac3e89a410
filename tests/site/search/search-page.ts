import type { Page } from 'playwright-core';

/** What the search page shows for a query. */
export interface Answer {
  query: string;
  /** Numbers that the report states; null where it states none. */
  occurrences: number | null;
  inNotes: number | null;
  /** Lines of the report, how much was found first. */
  report: string[];
  hits: ShownHit[];
  /** Whether the page says what can be asked. */
  helps: boolean;
  /** Path, query and fragment of the address, once it has followed. */
  address: string;
}

export interface ShownHit {
  /** Id of the place: `t3-p7`. */
  record: string;
  kind: string;
  address: string;
  /** Title of the group that it stands in. */
  group: string;
  text: string;
  /** What is marked in it. */
  marks: string[];
}

/** How long an outcome is waited for, on a machine that is busy with other work. */
export const patiently = { timeout: 30_000 };

/** Opens the search page and waits until its script is there. */
export async function openSearch(page: Page, site: string, search = ''): Promise<void> {
  await page.goto(`${site}search/${search}`);
  await page.waitForFunction(() => document.querySelector('[data-search]') !== null);
}

/** Types a query over the one in the field and waits for the answer. */
export async function ask(page: Page, query: string): Promise<Answer> {
  const [answer] = await askAll(page, [query]);
  if (answer === undefined) throw new Error('The page does not answer');
  return answer;
}

/** Puts one query after another into the field, and tells what the page shows for each, every result included. */
export function askAll(page: Page, queries: readonly string[]): Promise<Answer[]> {
  return page.evaluate(answersInPage, queries);
}

/** Runs in the search page, where it knows nothing but what stands in it. */
export async function answersInPage(all: readonly string[]): Promise<Answer[]> {
  const part = (selector: string) => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The page has no ${selector}`);
    return found;
  };
  const [field, report, trouble, help] = [part('[data-search] input[name=q]'), part('[data-report]'), part('[data-trouble]'), part('[data-help]')];
  const more = part('[data-more]');
  const settled = (act: () => void) => new Promise<void>((resolve, reject) => {
    report.replaceChildren();
    const observer = new MutationObserver(() => {
      if (!trouble.hidden) reject(new Error(trouble.textContent));
      if (report.childNodes.length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(report, { childList: true });
    observer.observe(trouble, { attributes: true });
    act();
    if (field instanceof HTMLInputElement && field.value.trim() === '') resolve();
  });
  /** More of the results; the button says each time how many are left. */
  const continued = () => new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(more, { childList: true });
    more.click();
  });
  const numberOf = (name: string) => {
    const count = report.querySelector<HTMLElement>('.count');
    return count ? Number(count.dataset[name]) : null;
  };
  const answers: Answer[] = [];
  for (const query of all) {
    await settled(() => {
      if (field instanceof HTMLInputElement) field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    while (!more.hidden) await continued();
    answers.push({
      query, occurrences: numberOf('occurrences'), inNotes: numberOf('inNotes'),
      report: [...report.querySelectorAll('.count'), ...[...report.childNodes].filter((line) => !(line instanceof Element && line.matches('.count'))), ...part('[data-besides]').childNodes].map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' ')),
      helps: !help.hidden,
      address: location.pathname + location.search,
      hits: [...document.querySelectorAll<HTMLAnchorElement>('[data-results] a[data-record]')].map((link) => ({
        record: link.dataset['record'] ?? '', kind: link.dataset['kind'] ?? '', address: link.getAttribute('href') ?? '',
        group: link.closest('section')?.querySelector('h2')?.firstChild?.textContent ?? '',
        text: link.querySelector('.words')?.textContent ?? '',
        marks: [...link.querySelectorAll('mark')].map((mark) => mark.textContent),
      })),
    });
  }
  return answers;
}

/** What an answer says of the text, editors' notes and readings of other texts aside. */
export function inTheText({ occurrences, hits }: Answer): { occurrences: number | null; passages: string[]; marks: string[][] } {
  const ofText = hits.filter(({ kind }) => kind !== 'note' && kind !== 'reading');
  return { occurrences, passages: ofText.map(({ record }) => record), marks: ofText.map(({ marks }) => marks) };
}

/** Notes what goes wrong in a page and is not handled. What the browser says of files that it did not get is handled: the page tells the reader. */
export function listenForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (/^(?:error|warning)$/u.test(message.type()) && !/^Failed to load/u.test(message.text())) errors.push(message.text());
  });
  return errors;
}
