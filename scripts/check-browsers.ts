/** Reads and searches the site in Chromium and Firefox, and reads it in the text browser w3m: `npm run check:browsers`. */
import { launch } from 'puppeteer-core';
import { buildSite } from '../src/site/build/build-site.ts';
import { checkContent } from '../src/site/build/check-content.ts';
import { serve } from '../src/site/build/serve.ts';
import { provideChromium } from '../tests/site/harness/browser.ts';
import { faultInOrder } from './browsers/reading-order.ts';
import { faultsIn } from './browsers/smoke.ts';
import { provide } from './provide/debian.ts';

const folder = '.dist-browsers';
const browsers = [
  { browser: 'chrome', executablePath: provideChromium((line) => console.log(line)), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] },
  { browser: 'firefox', executablePath: provide({ command: 'firefox-esr', packages: ['firefox-esr'] }), args: [] },
] as const;
const w3m = provide({ command: 'w3m', packages: ['w3m'] });
const edition = await checkContent('content', () => undefined);
await buildSite({ origin: 'http://localhost:4321', base: '/', contentDir: 'content', outDir: folder }, { log: () => undefined });
const { address, close } = await serve({ folder, base: '/', host: '127.0.0.1', port: 0 });
const tell = (label: string, faults: readonly string[]) => {
  console.log(`${label}: ${faults.length === 0 ? 'all well' : `${faults.length} faults`}`);
  for (const fault of faults) console.error(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
};

try {
  for (const { browser, executablePath, args } of browsers) {
    const running = await launch({ browser, executablePath, args: [...args], headless: true });
    try {
      tell(await running.version(), await faultsIn(await running.newPage(), address));
    } finally {
      await running.close();
    }
  }
  tell('w3m', edition.telegrams.flatMap((telegram) => {
    const fault = faultInOrder(w3m, `file://${process.cwd()}/${folder}/telegrams/${telegram.number}/index.html`, telegram, edition);
    return fault === null ? [] : [`telegram ${telegram.number}: ${fault}`];
  }));
} finally {
  await close();
}
