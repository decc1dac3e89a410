import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { subject, useBrowser } from '../harness/subject.ts';
import { type Answer, askAll, listenForErrors, openSearch } from './search-page.ts';

const withPage = useBrowser();

const inputs = [
  '', ' ', 'a', 'q', 'x', '?!', '"', '""', '„', '“”', '\'', '—', '"war', 'war"', '" "', '<img src=x onerror="window.injected = true">', '</script><script>window.injected = true</script>',
  '"<b>war</b>"', 'javascript:alert(1)', '__proto__', 'constructor', 'hasOwnProperty', '%00', '%', '%zz', '\u0000', '\\', '.*', '(', '[a-z]+', '^$', '(?<a>b)', '$&',
  'שלום', 'مرحبا بالعالم', '\u202eabc', '😀', '👩‍👩‍👧', '毛', 'e\u0301', '\ud800', 'war\udc00', '&amp;', 'a&b=c#d', '+', '1+1', 'war/peace', '../..', 'q=war&sender=mao', '…',
  'a'.repeat(10_000), 'peace '.repeat(2_000), '毛'.repeat(10_000), '"'.repeat(999), '"peace" '.repeat(1_500),
];
const nameOf = (input: string) => (input.length > 40 ? `${input.slice(0, 20)} … (${input.length})` : JSON.stringify(input));

const answers = new Map<string, Answer & { shared: Answer }>();
let errors: string[] = [];

beforeAll(() => withPage({}, async (page) => {
  errors = listenForErrors(page);
  await openSearch(page, subject.address);
  const typed: Answer[] = [];
  for (const input of inputs) {
    for (const answer of await askAll(page, [input])) typed.push({ ...answer, address: await finish(page) });
  }
  for (const answer of typed) answers.set(answer.query, { ...answer, shared: await shownAt(page, answer.address) });
}));

/** Ends a query as the Enter key does. */
function finish(page: Page): Promise<string> {
  return page.evaluate(() => {
    document.querySelector<HTMLFormElement>('[data-search]')?.requestSubmit();
    return location.pathname + location.search;
  });
}

/** What a shared address shows: the page goes to it as it does on arrival and on the way back, and its query is asked as the page understood it. */
async function shownAt(page: Page, address: string): Promise<Answer> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  const query = await page.locator('#query').inputValue();
  for (const answer of await askAll(page, [query])) return answer;
  throw new Error(`${address} shows nothing`);
}

describe.each(inputs.map((input) => ({ name: nameOf(input), input })))('$name', ({ input }) => {
  test('is answered with results, with what is missing, or with help', () => {
    const answer = answers.get(input);
    if (input.trim() === '') return expect(answer).toMatchObject({ report: [], hits: [], helps: true });
    expect(answer?.report[0]).toMatch(/occurrence|all of it|all but|^Nothing found\.$|^There is no letter or figure to search for/u);
    expect(answer?.helps).toBe(answer?.hits.length === 0);
  });

  test('has an address that can be shared and gives the same again', () => {
    const answer = answers.get(input);
    expect(answer?.address.length).toBeLessThan(3_100);
    expect(() => new URL(answer?.address ?? '', subject.address)).not.toThrow();
    // What was cut off is said only where it was typed.
    const told = (lines: readonly string[] = []) => lines.filter((line) => !line.startsWith('The query is too long'));
    expect({ report: told(answer?.shared.report), hits: answer?.shared.hits, helps: answer?.shared.helps })
      .toEqual({ report: told(answer?.report), hits: answer?.hits, helps: answer?.helps });
  });
});

test('a query that is too long says so', () => {
  expect(answers.get('a'.repeat(10_000))?.report.join('\n')).toMatch(/too long for an address: only its first \d+ characters/u);
});

test('nothing of it threw, and nothing became markup', async () => {
  expect(errors).toEqual([]);
  await withPage({}, async (page) => {
    await openSearch(page, subject.address);
    for (const input of inputs.filter((each) => /[<&]/u.test(each))) {
      await askAll(page, [input]);
      expect(await page.locator('[data-report], [data-results]').locator('img, script, b').count()).toBe(0);
    }
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  });
});

test.each(['?q=%00', '?q=%', '?q=%ff', '?q', '?q=war&q=peace', '?q=war&sender=__proto__', '?q=war&in=everything', '?sender=mao', `?q=${'a'.repeat(6000)}`])('the address %s is taken', async (search) => {
  await withPage({}, async (page) => {
    const thrown = listenForErrors(page);
    await openSearch(page, subject.address, search);
    await page.waitForFunction(() => [...document.querySelectorAll('[data-report] .count, [data-report]:not(:empty), [data-help]:not([hidden])')].length > 0);
    expect(await page.locator('[data-trouble]').isHidden()).toBe(true);
    expect(thrown).toEqual([]);
  });
});
