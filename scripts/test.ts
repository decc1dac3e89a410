/** Runs every check: types, lint, units, then a build of the site in a real browser. Needs a browser and nothing else. */
import './in-project.ts';
import { spawn } from 'node:child_process';
import { readFile, rm, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

const reports = '.dist-tests';
await mkdir(reports, { recursive: true });

interface Count {
  passed: number;
  failed: number;
}

/** What a check has said, and how it ended. */
interface Ended {
  good: boolean;
  said: string;
}

// Types and lint each keep one processor busy, units most of the other: side by side they take as long as the longest.
await succeeds(['astro', 'sync']);
const counts: Count[] = [
  ...await Promise.all([
    runWhole('types', ['astro', 'check', '--noSync']),
    runWhole('lint', ['eslint', '--config', '.eslint.config.js', '.']),
    runVitest('unit'),
  ]),
  await runVitest('site'),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** One check that passes or fails as a whole; what it says is told at its end, so that checks side by side do not mix. */
async function runWhole(name: string, command: string[]): Promise<Count> {
  const { good, said } = await end(command, 'pipe');
  console.log(`\n== ${name}\n${said.trim()}`);
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

async function succeeds(command: string[]): Promise<boolean> {
  return (await end(command, 'inherit')).good;
}

/** Runs one of the project's own commands with the Node that runs this one. */
function end([command = '', ...args]: string[], output: 'inherit' | 'pipe'): Promise<Ended> {
  return new Promise((resolve) => {
    const said: string[] = [];
    const child = spawn(join('node_modules', '.bin', command), args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
    });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => void said.push(text));
    child.once('error', () => resolve({ good: false, said: said.join('') })).once('close', (code) => resolve({ good: code === 0, said: said.join('') }));
  });
}
