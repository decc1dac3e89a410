/** Audits every kind of page of the built site with Lighthouse (mobile, simulated throttling) and prints a table: `npm run build && npm run lighthouse`. Needs Chromium, and the registry for Lighthouse. */
import './in-project.ts';
import { expectBuiltSite } from './built-site.ts';
import { kindsOfPage } from './lighthouse/kinds-of-page.ts';
import { audit, tableOf, type Audit } from './lighthouse/audit.ts';
import { deploymentFrom } from '../src/site/deployment.ts';
import { serve } from '../src/site/publish/serve.ts';
import { provideChromium } from './provide/chromium.ts';

const { outDir, base } = deploymentFrom(process.env);
expectBuiltSite(outDir);
const chromium = provideChromium((line) => console.log(line));
const site = await serve({ folder: outDir, base, host: 'localhost', port: 0 });
try {
  const audits: Audit[] = [];
  for (const { kind, path, isListed } of await kindsOfPage(outDir)) audits.push(await audit({ kind, address: site.address + path.slice(1), isListed: isListed ?? true }, chromium));
  console.log(tableOf(audits));
  for (const { kind, failed } of audits) for (const reason of failed) console.log(`${kind}: ${reason}`);
  process.exitCode = audits.every(({ scores }) => scores.every((score) => score === 100)) ? 0 : 1;
} finally {
  await site.close();
}
