import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Chromium 107 of October 2022, between the oldest that gets the design (105) and nesting, `light-dark()` and subgrid; as a package of npm. */
const source = { name: '@sparticuz/chromium', version: '107.0.0', file: 'node_modules/@sparticuz/chromium/bin/chromium.br' };

/**
 * Path of an old Chromium; fetches it into a folder, once.
 * @throws {Error} where npm does not bring it.
 */
export async function provideOldChromium(folder: string): Promise<string> {
  const path = join(folder, `chromium-${source.version}`);
  if (existsSync(path)) return path;
  const made = await mkdtemp(join(tmpdir(), 'old-chromium-'));
  try {
    console.log(`fetching ${source.name} ${source.version}`);
    const { status, stderr } = spawnSync('npm', ['install', '--prefix', made, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', `${source.name}@${source.version}`], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`This check needs Chromium 107, and npm does not bring ${source.name}@${source.version}:\n${stderr}`);
    await mkdir(folder, { recursive: true });
    writeFileSync(`${path}.new`, brotliDecompressSync(readFileSync(join(made, source.file))), { mode: 0o755 });
    renameSync(`${path}.new`, path);
    return path;
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}
