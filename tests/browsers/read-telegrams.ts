import { type DrivenBrowser, evaluate, focus, has, isAt, until } from './driven-browser.ts';
import type { Findings } from './findings.ts';
import { lookAtMeasure, lookAtNotes } from './look-at-notes.ts';

/** A telegram as its source prints it, from heading to signature. */
export interface PrintedTelegram {
  number: number;
  text: string;
}

/** Reads every telegram in a browser: its words, links, notes, typeface, theme and keys. */
export async function readTelegrams(browser: DrivenBrowser, site: string, telegrams: readonly PrintedTelegram[], findings: Findings): Promise<void> {
  for (const { number, text } of telegrams) {
    await browser.goto(`${site}telegrams/${number}/`);
    findings.expect(`telegram ${number} reads as the source`, await evaluate(browser, transcriptionInPage, `t${number}`), text);
    findings.expect(`telegram ${number}: references and notes without a target on the page`, await evaluate(browser, deadEndsInPage, null), []);
    await lookAtNotes(browser, `telegrams/${number}/`, findings);
    if (text.length > 2000) await lookAtMeasure(browser, `telegrams/${number}/`, findings);
  }
  await browser.goto(`${site}read/`);
  await lookAtNotes(browser, 'read/', findings);
  await lookAtPage(browser, site, findings);
  await followNote(browser, site, findings);
}

/** Runs in the page of a telegram. The source's text: without what is editorial, in the source's own characters. */
function transcriptionInPage(id: string): string {
  const textOf = (node: Node): string => {
    if (!(node instanceof HTMLElement)) return node.nodeType === Node.TEXT_NODE ? node.textContent ?? '' : '';
    if (node.dataset['editorial'] !== undefined) return '';
    return node.dataset['original'] ?? [...node.childNodes].map(textOf).join('');
  };
  const article = document.getElementById(id);
  return article ? textOf(article).trim() : '';
}

/** Runs in a page. Links to places of the page that it does not have. */
function deadEndsInPage(): string[] {
  return [...document.querySelectorAll('main a[href^="#"]')].map((link) => link.getAttribute('href') ?? '').filter((href) => document.getElementById(href.slice(1)) === null);
}

/** From the mark of a note to the note and back again, by keyboard. */
async function followNote(browser: DrivenBrowser, site: string, findings: Findings): Promise<void> {
  await browser.goto(`${site}telegrams/3/`);
  const targeted = () => evaluate(browser, () => document.querySelector(':target')?.id ?? null, null);
  const mark = 'article a[role=doc-noteref]';
  const { id, note } = await evaluate(browser, (selector) => {
    const link = document.querySelector(selector);
    return { id: link?.id ?? '', note: link?.getAttribute('href')?.slice(1) ?? '' };
  }, mark);
  await evaluate(browser, focus, mark);
  await browser.press('Enter');
  await until(browser, has, ':target');
  findings.expect('a mark leads to its note', await targeted(), note);
  await evaluate(browser, focus, `#${note} a[role=doc-backlink]`);
  await browser.press('Enter');
  await until(browser, (left) => document.querySelector(':target')?.id !== left, note);
  findings.expect('the note leads back to its mark', await targeted(), id);
}

async function lookAtPage(browser: DrivenBrowser, site: string, findings: Findings): Promise<void> {
  await browser.goto(`${site}telegrams/3/#t3-p7`);
  await until(browser, has, ':target');
  findings.expect('an address leads to its paragraph', await evaluate(browser, () => document.querySelector(':target')?.id, null), 't3-p7');
  findings.expect('the paragraph is in view', await evaluate(browser, (selector) => {
    const { top = 0, bottom = 0 } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
    return bottom > 0 && top < innerHeight;
  }, '#t3-p7'), true);
  findings.expect('the typeface is there', await evaluate(browser, async () => {
    await document.fonts.ready;
    return [...document.fonts].some(({ family, status }) => family.includes('Edition Serif') && status === 'loaded');
  }, null), true);
  const colours = () => evaluate(browser, () => getComputedStyle(document.documentElement).colorScheme + getComputedStyle(document.documentElement).backgroundColor, null);
  const before = await colours();
  await evaluate(browser, (selector) => document.querySelector<HTMLElement>(selector)?.click(), '[data-theme-switch]');
  const after = await colours();
  findings.expect('the switch changes the theme', before !== after, true);
  await browser.press('ArrowRight');
  await until(browser, isAt, '/telegrams/4/');
  await until(browser, has, 'footer');
  findings.expect('the theme lasts', await colours(), after);
}
