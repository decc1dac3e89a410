/** Runs every check: types, lint, units, then a build of the site in a real browser. Needs a browser and nothing else. */
import { spawn } from 'node:child_process';
import { readFile, rm, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

const reports = '.dist-tests';
await mkdir(reports, { recursive: true });

interface Count {
  passed: number;
  failed: number;
}

const counts: Count[] = [
  await run('types', ['astro', 'check', '--noSync'], { before: ['astro', 'sync'] }),
  await run('lint', ['eslint', '--config', '.eslint.config.js', '.']),
  await runVitest('unit'),
  await runVitest('site'),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** One check that passes or fails as a whole. */
async function run(name: string, command: string[], { before }: { before?: string[] } = {}): Promise<Count> {
  console.log(`\n== ${name}`);
  const good = (before === undefined || await succeeds(before)) && await succeeds(command);
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The tests of one Vitest project; a run that ends without a report counts as one failure. */
async function runVitest(project: string): Promise<Count> {
  console.log(`\n== ${project}`);
  const report = join(reports, `${project}.json`);
  await rm(report, { force: true });
  const good = await succeeds([
    'vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', project, '--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`,
  ]);
  const count = await readFile(report, 'utf8').then(countOf, () => ({ passed: 0, failed: 0 }));
  return good ? count : { ...count, failed: Math.max(1, count.failed) };
}

function countOf(report: string): Count {
  const read: unknown = JSON.parse(report);
  const number = (key: string) => {
    const value: unknown = typeof read === 'object' && read !== null ? Object.entries(read).find(([name]) => name === key)?.[1] : undefined;
    return typeof value === 'number' ? value : 0;
  };
  return { passed: number('numPassedTests'), failed: number('numFailedTests') };
}

/** Runs one of the project's own commands with the Node that runs this one. */
function succeeds([command = '', ...args]: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(join('node_modules', '.bin', command), args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
    }).once('error', () => resolve(false)).once('exit', (code) => resolve(code === 0));
  });
}
