import { spawn } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What the build of a site cost, and what it made. */
export interface Measure {
  seconds: number;
  /** Bytes of resident memory of the build and all its processes, at their most; looked at four times a second. */
  peak: number;
  files: number;
  /** Bytes of the files themselves, and with their compressed forms. */
  plain: number;
  all: number;
}

/**
 * Builds a site in a process of its own.
 * @throws {Error} where the build fails, with what it said.
 */
export async function measureBuild(contentDir: string, outDir: string, log: (line: string) => void): Promise<Measure> {
  const start = performance.now();
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: contentDir, OUT_DIR: outDir, BASE_PATH: '' },
  });
  const said: string[] = [];
  child.stdout.on('data', (part: Buffer) => log(part.toString().trimEnd()));
  child.stderr.on('data', (part: Buffer) => said.push(part.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const running = { is: true };
  let peak = 0;
  const watch = async () => {
    while (running.is) {
      peak = Math.max(peak, await memoryOf(child.pid ?? 0));
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  };
  const watching = watch();
  const code = await ended;
  running.is = false;
  await watching;
  if (code !== 0) throw new Error(`The build of ${contentDir} fails:\n${said.join('')}`);
  return { seconds: (performance.now() - start) / 1000, peak, ...await sizesOf(outDir) };
}

async function sizesOf(folder: string): Promise<{ files: number; plain: number; all: number }> {
  const sizes = { files: 0, plain: 0, all: 0 };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { size } = await stat(join(entry.parentPath, entry.name));
    sizes.all += size;
    if (/\.(?:br|gz)$/u.test(entry.name)) continue;
    sizes.files += 1;
    sizes.plain += size;
  }
  return sizes;
}

/** Resident bytes of a process and of those it started, from `/proc` (proc(5)). */
async function memoryOf(root: number): Promise<number> {
  const processes = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/u.test(name)).map(async (name) => {
    const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
    const number = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'mu').exec(status)?.[1] ?? 0);
    return { pid: Number(name), parent: number('PPid'), bytes: number('VmRSS') * 1024 };
  }));
  const tree = new Set([root]);
  for (let grown = true; grown;) {
    const children = processes.filter(({ pid, parent }) => tree.has(parent) && !tree.has(pid));
    for (const { pid } of children) tree.add(pid);
    grown = children.length > 0;
  }
  return processes.reduce((sum, { pid, bytes }) => sum + (tree.has(pid) ? bytes : 0), 0);
}
