import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serve, type RunningSite } from '../../../src/site/publish/serve.ts';
import { provideChromium } from '../../../scripts/provide/chromium.ts';

/** What the tests of the built site are handed. */
export interface Subject {
  /** Folder of the built site. */
  folder: string;
  /** Where it is served. */
  address: string;
  /** Path of the browser. */
  chromium: string;
  /** The same site built for another path. */
  based: { folder: string; address: string; base: string };
}

declare module 'vitest' {
  export interface ProvidedContext {
    subject: Subject;
  }
}

const origin = 'https://letters.example';
const base = '/letters/1949/';

/** Builds the site twice, at the root and below a path, and serves both. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const chromium = provideChromium((line) => console.log(line));
  const folder = '.dist-tests/site';
  const basedFolder = '.dist-tests/based';
  await Promise.all([buildInto(folder, '/'), buildInto(basedFolder, base)]);
  const running: RunningSite[] = [
    await serve({ folder, base: '/', host: '127.0.0.1', port: 0 }),
    await serve({ folder: basedFolder, base, host: '127.0.0.1', port: 0 }),
  ];
  const [site, based] = running.map(({ address }) => address);
  if (site === undefined || based === undefined) throw new Error('The site is not served');
  project.provide('subject', { folder, address: site, chromium, based: { folder: basedFolder, address: based, base } });
  return async () => {
    await Promise.all(running.map(({ close }) => close()));
  };
}

/** Builds in a process of its own, as the command does, and called from elsewhere: it works in the project's folder. `REUSE_BUILD=1` keeps a site that stands there already. */
async function buildInto(folder: string, path: string): Promise<void> {
  if (process.env['REUSE_BUILD'] && existsSync(folder)) return;
  const { stdout } = await promisify(execFile)(process.execPath, [resolve('scripts/build.ts')], {
    cwd: tmpdir(),
    env: { ...process.env, NODE_ENV: 'production', OUT_DIR: folder, BASE_PATH: path, SITE_URL: origin },
  }).catch((error: unknown) => {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    throw new Error(`The site does not build:\n${said}`);
  });
  console.log(stdout.trimEnd());
}
