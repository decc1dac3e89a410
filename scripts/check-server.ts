/** Serves the site by nginx, Caddy or Apache with the documented configuration, at the root and below a path: `npm run check:nginx`, `check:caddy`, `check:apache`. */
import './in-project.ts';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { BuildFailure } from '../src/site/publish/build-failure.ts';
import { buildSite } from '../src/site/publish/build-site.ts';
import { faultsOf } from './servers/answers.ts';
import { load } from './servers/load.ts';
import { runApache, runCaddy, runNginx } from './servers/run.ts';

const run = new Map([['nginx', runNginx], ['caddy', runCaddy], ['apache', runApache]]).get(process.argv[2] ?? '');
if (run === undefined) throw new BuildFailure('Say which server: nginx, caddy or apache');
const seconds = 10;

for (const base of ['/', '/letters/1949/']) {
  const outDir = base === '/' ? '.dist-hosted/root' : '.dist-hosted/based';
  const folder = await mkdtemp(join(tmpdir(), 'hosted-'));
  const root = join(folder, 'www');
  const place = join(root, base.slice(0, -1));
  try {
    await buildSite({ origin: 'http://localhost:4321', base, contentDir: process.env['CONTENT_DIR'] || 'content', outDir }, { log: () => undefined });
    await mkdir(dirname(place), { recursive: true });
    await symlink(resolve(outDir), place);
    const port = 4700 + process.pid % 200;
    const server = await run({ name: 'localhost', base, root }, port, folder);
    try {
      const address = `http://127.0.0.1:${port}${base}`;
      const faults = await faultsOf(address, outDir, server);
      const { answers, errors, p99 } = await load(['', 'telegrams/3/', 'read/', 'names/', 'search/', 'telegrams/3.xml'].map((path) => address + path), { seconds, width: 32 });
      console.log(`${server.label} at ${base}: ${faults.length} faults; ${Math.round(answers / seconds)} answers a second for ${seconds} s, 99 % within ${p99.toFixed(0)} ms, ${errors} errors; brotli ${server.brotli ? 'yes' : 'no, the module is not there'}`);
      for (const fault of faults) console.error(`  ${fault}`);
      if (faults.length > 0 || errors > 0 || answers === 0) process.exitCode = 1;
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
