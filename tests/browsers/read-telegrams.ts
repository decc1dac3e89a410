import type { Page } from 'puppeteer-core';
import type { Findings } from './findings.ts';
import { has, isAt, until } from './until.ts';

/** A telegram as its source prints it, from heading to signature. */
export interface PrintedTelegram {
  number: number;
  text: string;
}

/** Reads every telegram in a browser: its words, links, notes, typeface, theme and keys. */
export async function readTelegrams(page: Page, site: string, telegrams: readonly PrintedTelegram[], findings: Findings): Promise<void> {
  for (const { number, text } of telegrams) {
    await page.goto(`${site}telegrams/${number}/`);
    findings.expect(`telegram ${number} reads as the source`, await page.evaluate(transcriptionInPage, `t${number}`), text);
    findings.expect(`telegram ${number}: references and notes without a target on the page`, await page.evaluate(deadEndsInPage), []);
    findings.expect(`telegram ${number} is as wide as the window`, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  }
  await lookAtPage(page, site, findings);
  await followNote(page, site, findings);
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
async function followNote(page: Page, site: string, findings: Findings): Promise<void> {
  await page.goto(`${site}telegrams/3/`);
  const targeted = () => page.evaluate(() => document.querySelector(':target')?.id);
  const mark = 'article a[role=doc-noteref]';
  const { id, note } = await page.$eval(mark, (link) => ({ id: link.id, note: link.getAttribute('href')?.slice(1) ?? '' }));
  await page.focus(mark);
  await page.keyboard.press('Enter');
  await until(page, has, ':target');
  findings.expect('a mark leads to its note', await targeted(), note);
  await page.focus(`#${note} a[role=doc-backlink]`);
  await page.keyboard.press('Enter');
  await until(page, (left) => document.querySelector(':target')?.id !== left, note);
  findings.expect('the note leads back to its mark', await targeted(), id);
}

async function lookAtPage(page: Page, site: string, findings: Findings): Promise<void> {
  await page.goto(`${site}telegrams/3/#t3-p7`);
  findings.expect('an address leads to its paragraph', await page.evaluate(() => document.querySelector(':target')?.id), 't3-p7');
  findings.expect('the paragraph is in view', await page.$eval('#t3-p7', (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }), true);
  findings.expect('the typeface is there', await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].some(({ family, status }) => family.includes('Edition Serif') && status === 'loaded');
  }), true);
  const colours = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme + getComputedStyle(document.body).backgroundColor);
  const before = await colours();
  await page.click('[data-theme-switch]');
  const after = await colours();
  findings.expect('the switch changes the theme', before !== after, true);
  await page.keyboard.press('ArrowRight');
  await until(page, isAt, '/telegrams/4/');
  findings.expect('the theme lasts', await colours(), after);
}
