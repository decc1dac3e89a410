/** Builds synthetic editions and prints how time, memory, sizes and a first search grow: `npm run bench:scale -- 60 600 6000`. Needs Linux and Chromium. */
import './in-project.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { countsFrom } from './counts.ts';
import { firstSearch } from './bench/first-search.ts';
import { growthProblems, tableOf, type Measured } from './bench/growth.ts';
import { measureProcess } from './bench/measure-process.ts';
import { sizeOfSite } from './bench/size-of-site.ts';

const asked = process.argv.slice(2);
const counts = countsFrom(asked.length > 0 ? asked : ['60', '600', '6000'], 'npm run bench:scale -- 60 600');
const folder = await mkdtemp(join(tmpdir(), 'scale-'));
const store = resolve(`node_modules/.cache/scale-${process.pid}`);
const measured: Measured[] = [];
try {
  for (const telegrams of counts) {
    const [content, site] = [join(folder, `content-${telegrams}`), join(folder, `site-${telegrams}`)];
    await measureProcess(process.execPath, ['scripts/generate.ts', '--telegrams', String(telegrams), '--seed', '1', '--out', content], process.env);
    const { output, ...usage } = await measureProcess(process.execPath, ['scripts/build.ts'], {
      ...process.env, CONTENT_DIR: content, OUT_DIR: site, STORE_DIR: store, NODE_ENV: 'production',
    });
    console.log(`${telegrams} telegrams\n${output.trimEnd()}\n`);
    measured.push({ telegrams, ...usage, size: await sizeOfSite(site), search: await firstSearch(site, 'peace') });
    console.log(`${tableOf(measured)}\n`);
    await rm(content, { recursive: true, force: true });
    await rm(site, { recursive: true, force: true });
    await rm(store, { recursive: true, force: true });
  }
  const problems = growthProblems(measured);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
  await rm(store, { recursive: true, force: true });
}
