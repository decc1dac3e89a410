import { beforeAll, expect, inject, test } from 'vitest';
import { checkContent } from '../../src/site/publish/check-content.ts';
import type { Edition } from '../../src/edition/model.ts';
import { provide } from '../../scripts/provide/debian.ts';
import { provideOldChromium } from '../../scripts/provide/old-chromium.ts';
import { partsOfWitness } from '../readers/witness.ts';
import type { DrivenBrowser } from './driven-browser.ts';
import { Findings } from './findings.ts';
import { linkToWords } from './links-to-words.ts';
import { openChromium, openFirefox } from './open-browsers.ts';
import { openWebKit } from './open-webkit.ts';
import { faultInOrder } from './reading-order.ts';
import { readTelegrams, type PrintedTelegram } from './read-telegrams.ts';
import { searchText } from './search-text.ts';

const { folder, address, chromium } = inject('subject');
const editions: Edition[] = [];
beforeAll(async () => {
  editions.push((await checkContent('content', () => undefined)).edition);
});

test('Chromium of today reads and searches the text', async () => {
  await look(await openChromium(chromium));
});

test('Chromium 107 reads and searches the text', async () => {
  await look(await openChromium(await provideOldChromium('.dist-tests/browsers')));
});

test('Firefox reads and searches the text', async () => {
  await look(await openFirefox(provide({ command: 'firefox-esr', packages: ['firefox-esr'] })), linkToWords);
});

test('WebKit reads and searches the text', async () => {
  await look(await openWebKit(), linkToWords);
});

test('w3m reads every telegram in the order of the source', () => {
  const w3m = provide({ command: 'w3m', packages: ['w3m'] });
  const findings = new Findings();
  for (const edition of editions) {
    for (const telegram of edition.telegrams) {
      findings.expect(`telegram ${telegram.number}`, faultInOrder(w3m, `file://${process.cwd()}/${folder}/telegrams/${telegram.number}/index.html`, telegram, edition), null);
    }
  }
  judge(findings);
});

/** Reads and searches the site in a browser, and closes it. */
async function look(browser: DrivenBrowser, ...more: readonly (typeof linkToWords)[]): Promise<void> {
  const findings = new Findings();
  try {
    // Before the search: Firefox, once it has gone back, does not tell its driver of the next page.
    for (const lookFurther of more) await lookFurther(browser, address, findings);
    for (const { witness: { text }, names, telegrams } of editions) {
      const printed: PrintedTelegram[] = partsOfWitness(text, telegrams.length).telegrams.map((words, at) => ({ number: at + 1, text: words }));
      await readTelegrams(browser, address, printed, findings);
      await searchText(browser, address, text, names, findings);
    }
    if (browser.errors !== null) findings.expect('errors that no script handles', browser.errors, []);
    console.log(`${browser.label}: ${findings.looked} things looked at`);
  } finally {
    await browser.close();
  }
  judge(findings);
}

function judge({ looked, faults }: Findings): void {
  expect(looked).toBeGreaterThan(0);
  expect(faults).toEqual([]);
}
