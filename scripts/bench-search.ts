/** Times the search page of the site in `OUT_DIR` (default `dist`): `npm run bench:search`, after `npm run build` with the same settings. */
import './in-project.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildEdition } from '../src/edition/read/build-edition.ts';
import { readContent } from '../src/edition/read/read-content.ts';
import { serve } from '../src/site/publish/serve.ts';
import { deploymentFrom } from '../src/site/deployment.ts';
import { expectBuiltSite } from './built-site.ts';
import { launchChromium, provideChromium } from './provide/chromium.ts';
import { listenForFiles } from './bench/loaded-bytes.ts';
import { queriesFor } from './bench/queries.ts';
import { quantile, timeQueries } from './bench/time-queries.ts';

const { outDir, base, contentDir } = deploymentFrom(process.env);
expectBuiltSite(outDir);
const { edition, report } = buildEdition(await readContent(contentDir));
if (!edition) throw new Error(report);
const forms = edition.names.flatMap(({ printed, alsoKnownAs }) => [...printed, ...alsoKnownAs.map(({ text }) => text)]);
const queries = queriesFor(forms, await readFile(join(contentDir, 'witness.txt'), 'utf8'));

const site = await serve({ folder: outDir, base, host: '127.0.0.1', port: 0 });
const browser = await launchChromium(provideChromium(console.log));
try {
  const page = await browser.newPage();
  const loaded = await listenForFiles(page);
  await page.goto(`${site.address}search/`);
  await timeQueries(page, queries.slice(0, 1));
  await page.waitForLoadState('networkidle');
  const first = loaded();
  console.log('From arrival to the first result, headers included:');
  for (const { path, bytes } of first) console.log(`${String(bytes).padStart(9)}  ${path}`);
  console.log(`${String(first.reduce((sum, { bytes }) => sum + bytes, 0)).padStart(9)}  in all\n`);

  await timeQueries(page, queries);
  const session = await page.context().newCDPSession(page);
  for (const rate of [1, 4]) {
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const rounds: number[][] = [];
    for (let round = 0; round < 3; round += 1) rounds.push(await timeQueries(page, queries));
    // Of three times of a query the middle one counts: what else the machine does at a time is no part of it.
    const times = queries.map((_, index) => quantile(rounds.map((round) => round[index] ?? NaN), 0.5));
    const slowest = Math.max(...times);
    console.log(`${queries.length} queries, processor ${rate === 1 ? 'as it is' : `slowed ${rate} times`}: median ${quantile(times, 0.5).toFixed(1)} ms, 95th percentile ${quantile(times, 0.95).toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms (${queries[times.indexOf(slowest)] ?? ''})`);
  }
  const twice = loaded().filter(({ times }) => times > 1).map(({ path }) => path);
  console.log(twice.length === 0 ? 'Nothing was fetched twice.' : `Fetched more than once: ${twice.join(', ')}`);
} finally {
  await browser.close();
  await site.close();
}
