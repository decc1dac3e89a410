import { launch, type Browser } from 'puppeteer-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { checkContent } from '../../src/site/publish/check-content.ts';
import type { Edition } from '../../src/edition/model.ts';
import { provide } from '../../scripts/provide/debian.ts';
import { partsOfWitness } from '../readers/witness.ts';
import { Findings } from './findings.ts';
import { faultInOrder } from './reading-order.ts';
import { readTelegrams, type PrintedTelegram } from './read-telegrams.ts';
import { searchText } from './search-text.ts';

const { folder, address, chromium } = inject('subject');
const editions: Edition[] = [];
beforeAll(async () => {
  editions.push(await checkContent('content', () => undefined));
});

test('Chromium reads and searches the text', async () => {
  await look(await launch({ browser: 'chrome', executablePath: chromium, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'], headless: true }));
});

test('Firefox reads and searches the text', async () => {
  const executablePath = provide({ command: 'firefox-esr', packages: ['firefox-esr'] });
  await look(await launch({ browser: 'firefox', executablePath, headless: true }));
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
async function look(browser: Browser): Promise<void> {
  const findings = new Findings();
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    for (const { witness: { text }, names, telegrams } of editions) {
      const printed: PrintedTelegram[] = partsOfWitness(text, telegrams.length).telegrams.map((words, at) => ({ number: at + 1, text: words }));
      await readTelegrams(page, address, printed, findings);
      await searchText(page, address, text, names, findings);
    }
    findings.expect('errors that no script handles', errors, []);
    console.log(`${await browser.version()}: ${findings.looked} things looked at`);
  } finally {
    await browser.close();
  }
  judge(findings);
}

function judge({ looked, faults }: Findings): void {
  expect(looked).toBeGreaterThan(0);
  expect(faults).toEqual([]);
}
