/**
 * Prints Lighthouse's four scores for every kind of page, as a telephone with simulated throttling sees it: `npm run lighthouse`.
 * Lighthouse brings well over a hundred packages, so it is fetched in its exact version when asked for, and is no dependency.
 */
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { z } from 'zod';
import { buildSite } from '../src/site/build/build-site.ts';
import { serve } from '../src/site/build/serve.ts';
import { provideChromium } from '../tests/site/harness/browser.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const version = '13.5.0';
const folder = '.dist-lighthouse';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const reportSchema = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) })),
  audits: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
});

const chromium = provideChromium((line) => console.log(line));
await buildSite({ origin: 'http://localhost:4321', base: '/', contentDir: process.env['CONTENT_DIR'] || 'content', outDir: folder }, { log: () => undefined });
const [name = ''] = await readdir(`${folder}/names`);
const { address, close } = await serve({ folder, base: '/', host: 'localhost', port: 4321 });
console.log(`| page | ${categories.join(' | ')} |\n|---|--:|--:|--:|--:|`);
try {
  for (const path of ['', 'telegrams/1/', 'telegrams/3/', 'read/', 'names/', `names/${name}/`, 'search/', 'search/?q=peace', 'about/', 'downloads/']) {
    const { stdout } = await promisify(execFile)('npx', [
      '--yes', `lighthouse@${version}`, address + path, '--quiet', '--output=json', `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking',
    ], { env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 64 * 1024 * 1024 });
    const report = reportSchema.parse(JSON.parse(stdout));
    const scores = categories.map((category) => Math.round((report.categories[category]?.score ?? 0) * 100));
    console.log(`| /${path} | ${scores.join(' | ')} |`);
    if (scores.some((score) => score < 100)) process.exitCode = 1;
    const counting = new Set(Object.values(report.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)));
    for (const [id, { title, score }] of Object.entries(report.audits)) {
      if (counting.has(id) && score !== null && score < 1) console.error(`    ${id}: ${title} (${score})`);
    }
  }
} finally {
  await close();
}
