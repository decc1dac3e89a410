/** What the build does with every slip of the table: it is refused in the same words, and the former site stays as it is. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildEdition } from '../../src/edition/read/build-edition.ts';
import { readContent } from '../../src/edition/read/read-content.ts';
import { BuildFailure } from '../../src/site/publish/build-failure.ts';
import { checkContent } from '../../src/site/publish/check-content.ts';
import { stage } from '../../src/site/publish/staging.ts';
import { changed } from '../edition/content.ts';
import { slips } from '../edition/slips/all-slips.ts';
import type { Slip } from '../edition/slips/slip.ts';

const root = mkdtempSync(join(tmpdir(), 'slips-and-site-'));
const content = join(root, 'content');
const site = join(root, 'dist');
afterAll(() => rmSync(root, { recursive: true, force: true }));

cpSync('tests/fixtures/letters', content, { recursive: true });
const own = await readContent(content);
const former = await stage(site);
writeFileSync(join(former.folder, 'index.html'), 'The former site');
await former.publish();
const before = standing();

const refused = slips.filter(([, , , , told]) => told.some((line) => !line.endsWith(' (doubt)')));
/** Some of the table's slips, spread over its files. */
const some = refused.filter((_, index) => index % 40 === 20);

/** The place that is told first. */
function placeOf([, , , , [first = '']]: Slip): string {
  return first.split(' ')[0] ?? '';
}

/** Everything beside the content: names, bytes and times of change. */
function standing(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => !path.startsWith('content')).sort().map((path) => {
    const { size, mtimeMs, ino } = statSync(join(root, path));
    return `${path} ${size} ${mtimeMs} ${ino}`;
  });
}

/** Does something while a slip stands in the content folder. */
async function withSlip<Result>([, path, words, others]: Slip, act: () => Result | Promise<Result>): Promise<Result> {
  const file = join(content, path);
  const right = readFileSync(file);
  const [spoilt] = changed(own.filter((other) => other.path === path), path, (text) => text.replace(words, () => others));
  writeFileSync(file, spoilt?.bytes ?? '');
  try {
    return await act();
  } finally {
    writeFileSync(file, right);
  }
}

test('of more than 120 slips each stops the check that the build begins with, and nothing is written', async () => {
  expect(refused.length).toBeGreaterThan(120);
  for (const slip of refused) {
    const words = await withSlip(slip, async () => {
      const staging = await stage(site);
      const failure = await checkContent(content, () => undefined).then(() => null, (error: unknown) => error);
      await staging.discard();
      expect(failure, slip[0]).toBeInstanceOf(BuildFailure);
      return failure instanceof BuildFailure ? failure.message : '';
    });
    expect(words.split('\n').slice(0, -2), slip[0]).toHaveLength(slip[4].length);
    expect(words.startsWith(`${content}/${placeOf(slip)}: `), slip[0]).toBe(true);
    expect(words, slip[0]).toMatch(/\n\nNothing was built\. Mend these places and build again\.$/u);
    expect(standing(), slip[0]).toEqual(before);
  }
});

test.each(some)('the build with %s ends with 1, says where first, and leaves the former site', async (...slip) => {
  const { status, stdout, stderr } = await withSlip(slip, () => spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: content, OUT_DIR: site, ASTRO_TELEMETRY_DISABLED: '1' },
  }));
  expect(status).toBe(1);
  expect(stderr.startsWith(`${content}/${placeOf(slip)}: `)).toBe(true);
  expect(stdout + stderr).not.toMatch(/^\s+at /mu);
  expect(standing()).toEqual(before);
}, 120_000);

test('the content is sound again after the last slip', async () => {
  expect(buildEdition(await readContent(content)).report).toBe('');
});
