/** Builds synthetic editions and prints how time, memory and sizes grow: `npm run bench:scale [-- 60 600 6000]`. Linux; the largest takes long. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bytesOfFirstSearch } from './scale/first-search.ts';
import { measureBuild, type Measure } from './scale/measure-build.ts';
import { writeEdition } from './synthetic/edition.ts';

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [60, 600, 6000];
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('Say how many telegrams: npm run bench:scale -- 60 600 6000');
  process.exit(2);
}

interface Row extends Measure {
  telegrams: number;
  /** Bytes of the content folder, and those that a first search loads. */
  content: number;
  search: number;
}

const rows: Row[] = [];
const working = await mkdtemp(join(tmpdir(), 'scale-'));
try {
  for (const telegrams of sizes) {
    const content = join(working, 'content');
    const site = join(working, 'site');
    let bytes = 0;
    for (const { path, text } of writeEdition({ telegrams, seed: 1 })) {
      await mkdir(dirname(join(content, path)), { recursive: true });
      await writeFile(join(content, path), text);
      bytes += Buffer.byteLength(text);
    }
    const measure = await measureBuild(content, site, (line) => console.log(line));
    rows.push({ telegrams, content: bytes, ...measure, search: await bytesOfFirstSearch(site) });
    await Promise.all([content, site].map((folder) => rm(folder, { recursive: true })));
  }
} finally {
  await rm(working, { recursive: true, force: true });
}

const mega = (bytes: number) => (bytes / 1e6).toFixed(1);
console.log('\n| telegrams | content, MB | time, s | peak memory, MB | site, MB | files | with compressed forms, MB | first search, KB |\n|--:|--:|--:|--:|--:|--:|--:|--:|');
for (const row of rows) {
  console.log(`| ${[row.telegrams, mega(row.content), row.seconds.toFixed(0), mega(row.peak), mega(row.plain), row.files, mega(row.all), (row.search / 1e3).toFixed(0)].join(' | ')} |`);
}
for (const [at, row] of rows.entries()) {
  const before = rows[at - 1];
  if (before === undefined) continue;
  const growth = row.seconds / before.seconds;
  console.log(`${before.telegrams} to ${row.telegrams}: time ${growth.toFixed(1)}-fold, first search ${(row.search / before.search).toFixed(1)}-fold`);
  if (before.telegrams >= 600 && growth > 1.1 * row.telegrams / before.telegrams) process.exitCode = 1;
}
if (rows.some(({ peak }) => peak > 4e9)) process.exitCode = 1;
