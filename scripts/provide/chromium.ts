import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BuildFailure } from '../../src/site/publish/build-failure.ts';
import { chromium, type Browser } from 'playwright-core';

/** Names of the command; first the one without windows, which takes a quarter less time for the same pages. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * Path of a Chromium: the one that the variable `CHROMIUM` names, one on the `PATH`,
 * or one that Playwright has in its cache; null where there is none.
 */
export function findChromium(environment = process.env): string | null {
  const named = environment['CHROMIUM'];
  if (named) return named;
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (onPath !== undefined) return onPath;
  const cached = chromium.executablePath();
  return existsSync(cached) ? cached : null;
}

/**
 * Finds a Chromium, or installs one: Debian's where this is Debian and the user is root, else Playwright's.
 * @throws {BuildFailure} that says what was tried and what to do.
 */
export function provideChromium(log: (line: string) => void): string {
  const found = findChromium();
  if (found !== null) {
    if (!isExecutable(found)) throw new BuildFailure(`CHROMIUM is “${found}”, where no program is.`);
    return found;
  }
  const tried: string[] = [];
  for (const { label, command } of installers()) {
    log(`no browser found; installing one: ${label}`);
    const succeeded = command.every(([file, ...args]) => spawnSync(file, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0);
    const installed = findChromium();
    if (succeeded && installed !== null) return installed;
    tried.push(label);
  }
  throw new BuildFailure(
    `The tests in the browser need Chromium. None was found on the PATH or in Playwright's cache, and these did not bring one: ${tried.join('; ')}. `
    + 'Install Chromium or Chrome, or set CHROMIUM to the path of one.',
  );
}

/** Starts Chromium without the network services of its own. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
  });
}

type Command = readonly [string, ...string[]];

function installers(): { label: string; command: Command[] }[] {
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0 && has('apt-get');
  return [
    ...(debian ? names.slice(0, 2) : []).map((name) => ({
      label: `apt-get install ${name}`,
      command: [['apt-get', 'update', '-q'], ['apt-get', 'install', '-q', '-y', '--no-install-recommends', name]] satisfies Command[],
    })),
    { label: 'npx playwright-core install chromium', command: [['npx', '--no-install', 'playwright-core', 'install', 'chromium']] },
  ];
}

function has(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
