import { type DrivenBrowser, evaluate, focus, has, until } from './driven-browser.ts';
import type { Findings } from './findings.ts';
import { arePaintedAlike, blankPage, drawStretches, selectedStretch, selectStretch, type Stretch } from './stretches.ts';

/** How many stretches are selected in each telegram, a hundred in all. */
const times: readonly number[] = [19, 8, 29, 33, 8, 3];
/** A selection stands a while before the page answers it; none of these need be waited for. */
const hurry = 'window.setTimeout = ((later) => (run, wait, ...more) => later(run, wait > 3000 ? wait : Math.min(wait, 20), ...more))(setTimeout), null';

/** How many directives a browser is given in one address: Chromium follows no more than a dozen. */
const atOnce = 10;
/** How often the page is looked at before its words are given up. */
const patience = 20;

interface Linked {
  stretch: Stretch;
  link: string;
}

/** Selects words of every telegram, takes the page's link to them, and sees whether the browser finds the same words by it. */
export async function linkToWords(browser: DrivenBrowser, site: string, findings: Findings): Promise<void> {
  for (const [index, count] of times.entries()) {
    const page = `${site}telegrams/${index + 1}/`;
    await browser.goto(page);
    await browser.run(hurry);
    const linked: Linked[] = [];
    for (const stretch of await drawStretches(browser, count, 1949 + index)) linked.push({ stretch, link: await linkTo(browser, stretch) });
    const wrong: string[] = [];
    for (let at = 0; at < count; at += atOnce) wrong.push(...(await lost(browser, page, linked.slice(at, at + atOnce))).map(({ link }) => link));
    findings.expect(`${count} links to words of telegram ${index + 1} that lead to others`, wrong, []);
    await followMangled(browser, page, linked, findings);
  }
}

/** What the page's button copies for a stretch. */
async function linkTo(browser: DrivenBrowser, stretch: Stretch): Promise<string> {
  await evaluate(browser, () => addEventListener('copy', ({ clipboardData }) => { document.body.title = clipboardData?.getData('text/plain') ?? ''; }, { once: true }), null);
  await evaluate(browser, selectStretch, stretch);
  await until(browser, has, '.panel button');
  await evaluate(browser, focus, '.panel button');
  await browser.press('Enter');
  await until(browser, has, 'body[title]');
  return evaluate(browser, () => {
    const { title } = document.body;
    document.body.removeAttribute('title');
    return title;
  }, null);
}

/** Those of the links that do not lead to their words. The browser is asked for several at once, and for each only where that shows something else. */
async function lost(browser: DrivenBrowser, page: string, linked: readonly Linked[]): Promise<Linked[]> {
  if (await areShown(browser, page, linked)) return [];
  const wrong: Linked[] = [];
  for (const one of linked) if (!await areShown(browser, page, [one])) wrong.push(one);
  return wrong;
}

/** Whether an address that names the words of all links shows their stretches and nothing else. */
async function areShown(browser: DrivenBrowser, page: string, linked: readonly Linked[]): Promise<boolean> {
  await browser.goto('about:blank');
  await browser.goto(`${page}#:~:${linked.map(({ link }) => link.split(':~:')[1]).join('&')}`);
  await drawStretches(browser, 1, 0);
  await evaluate(browser, blankPage, linked.map(({ stretch }) => stretch));
  // Browsers look for the words step by step.
  for (let tries = 0; tries < patience; tries += 1) {
    if (await isPaintedAlike(browser)) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

/** Looks at the page from its top to the end of the telegram, a window's height each. */
async function isPaintedAlike(browser: DrivenBrowser): Promise<boolean> {
  for (let page = 0; ; page += 1) {
    const isLast = await evaluate(browser, (at) => {
      scrollTo(0, at * innerHeight);
      return (document.querySelector('[data-telegram]')?.getBoundingClientRect().bottom ?? 0) <= innerHeight;
    }, page);
    if (!await evaluate(browser, arePaintedAlike, await browser.picture())) return false;
    if (isLast) return true;
  }
}

/** Links to a paragraph and to words in it whose signs a mail program has encoded: no browser knows the directive, and the page selects the words. */
async function followMangled(browser: DrivenBrowser, page: string, linked: readonly Linked[], findings: Findings): Promise<void> {
  for (const { stretch, link } of linked.slice(0, 2)) {
    await browser.goto('about:blank');
    await browser.goto(link.replace(':~:', '%3A~%3A'));
    await drawStretches(browser, 1, 0);
    await until(browser, () => getSelection()?.isCollapsed === false, '');
    findings.expect(`${page}: ${link} where the browser does not know it`, await evaluate(browser, selectedStretch, null), stretch);
  }
}
