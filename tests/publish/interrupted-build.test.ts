import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stage } from '../../src/site/publish/staging.ts';

/** Starts the real build in a process group of its own and kills the group once it writes pages. */
async function killBuildAtWork(parent: string, outDir: string): Promise<void> {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    detached: true, stdio: 'ignore', env: { ...process.env, NODE_ENV: 'production', OUT_DIR: outDir, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  while (child.exitCode === null && await pagesIn(parent) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  if (child.exitCode !== null || child.pid === undefined) throw new Error('The build ended before it could be killed');
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

async function pagesIn(parent: string): Promise<number> {
  const staged = (await readdir(parent)).find((name) => name.startsWith('.dist-new-'));
  return staged === undefined ? 0 : (await readdir(join(parent, staged, 'telegrams')).catch(() => [])).length;
}

test('a build that is killed at work leaves the former site whole, and its leftovers are cleared by the next', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'interrupted-'));
  const site = join(parent, 'site');
  try {
    const former = await stage(site);
    await former.publish();
    const before = await readdir(site);
    await killBuildAtWork(parent, site);
    expect(await readdir(site)).toEqual(before);
    expect(await pagesIn(parent)).toBeGreaterThan(0);
    const next = await stage(site);
    expect(await readdir(next.folder)).toEqual([]);
    await next.publish();
    expect(await readdir(parent)).toEqual(['site']);
    expect(await readFile(join(site, '.built-site'), 'utf8')).toBe('');
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}, 60_000);
