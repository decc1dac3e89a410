/** Reads and searches the site in Chromium and Firefox, and reads it in the text browser w3m: `npm run check:browsers`. */
import { launch, type Browser } from 'puppeteer-core';
import { buildSite } from '../src/site/publish/build-site.ts';
import { checkContent } from '../src/site/publish/check-content.ts';
import { serve } from '../src/site/publish/serve.ts';
import { partsOfWitness } from '../tests/readers/witness.ts';
import { provideChromium } from '../tests/site/harness/browser.ts';
import { Findings } from './browsers/findings.ts';
import { faultInOrder } from './browsers/reading-order.ts';
import { readTelegrams } from './browsers/read-telegrams.ts';
import { searchText } from './browsers/search-text.ts';
import { provide } from './provide/debian.ts';

const folder = '.dist-browsers';
const browsers = [
  { browser: 'chrome', executablePath: provideChromium((line) => console.log(line)), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] },
  { browser: 'firefox', executablePath: provide({ command: 'firefox-esr', packages: ['firefox-esr'] }), args: [] },
] as const;
const w3m = provide({ command: 'w3m', packages: ['w3m'] });
const edition = await checkContent('content', () => undefined);
const witness = edition.witness.text;
const telegrams = partsOfWitness(witness, edition.telegrams.length).telegrams.map((text, at) => ({ number: at + 1, text }));
await buildSite({ origin: 'http://localhost:4321', base: '/', contentDir: 'content', outDir: folder }, { log: () => undefined });
const { address, close } = await serve({ folder, base: '/', host: '127.0.0.1', port: 0 });

try {
  console.log('| browser | looked at | faults |\n| --- | ---: | ---: |');
  for (const { browser, executablePath, args } of browsers) {
    const running = await launch({ browser, executablePath, args: [...args], headless: true });
    try {
      tell(await running.version(), await findingsIn(running));
    } finally {
      await running.close();
    }
  }
  const inText = new Findings();
  for (const telegram of edition.telegrams) {
    inText.expect(`telegram ${telegram.number}`, faultInOrder(w3m, `file://${process.cwd()}/${folder}/telegrams/${telegram.number}/index.html`, telegram, edition), null);
  }
  tell('w3m', inText);
} finally {
  await close();
}

async function findingsIn(browser: Browser): Promise<Findings> {
  const findings = new Findings();
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await readTelegrams(page, address, telegrams, findings);
  await searchText(page, address, witness, edition.names, findings);
  findings.expect('errors that no script handles', errors, []);
  return findings;
}

function tell(browser: string, { looked, faults }: Findings): void {
  console.log(`| ${browser} | ${looked} | ${faults.length} |`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
