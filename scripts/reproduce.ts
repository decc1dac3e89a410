/** Builds the site twice, in other folders, time zones, locales, at other times and with files listed in another order, and compares all bytes. */
import './in-project.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildElsewhere } from './reproduce/build-elsewhere.ts';
import { compareSites } from './reproduce/compare-sites.ts';

const room = await mkdtemp(join(tmpdir(), 'reproduce-'));
try {
  console.log('building: UTC, locale C, this clock');
  const one = await buildElsewhere({ folder: join(room, 'one'), environment: { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' }, otherConditions: false });
  console.log('building: Pacific/Kiritimati, locale tr_TR, folders listed backwards, the clock a year ahead');
  const other = await buildElsewhere({
    folder: join(room, 'a longer name', 'two'), environment: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }, otherConditions: true,
  });
  const rows = await compareSites(one, other);
  console.log(`\n${'kind'.padEnd(16)}${'files'.padStart(7)}${'bytes'.padStart(12)}  differ`);
  for (const { kind, files, bytes, differences } of rows) {
    console.log(`${kind.padEnd(16)}${String(files).padStart(7)}${String(bytes).padStart(12)}  ${differences.length}`);
  }
  const differences = rows.flatMap((row) => row.differences);
  const files = rows.reduce((sum, row) => sum + row.files, 0);
  console.log(differences.length === 0 ? `\nThe two builds are the same in all ${files} files.` : `\n${differences.length} of ${files} files differ:\n${differences.join('\n')}`);
  process.exitCode = differences.length === 0 && files > 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(room, { recursive: true, force: true });
}
