import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BuildFailure } from '../../src/site/publish/build-failure.ts';

/** A command that a check needs, and the packages of Debian that bring it. */
export interface Needed {
  command: string;
  packages: readonly string[];
}

/**
 * Path of a command; installs it by apt where this is Debian and the user is root.
 * @throws {BuildFailure} that says what is missing and what to do.
 */
export function provide({ command, packages }: Needed): string {
  const found = find(command);
  if (found !== null) return found;
  install(command, packages);
  const installed = find(command);
  if (installed === null) throw new BuildFailure(`This check needs ${command}, and apt-get install ${packages.join(' ')} did not bring it.`);
  return installed;
}

/**
 * Path of a file that packages of Debian bring; installs them as `provide` does.
 * @throws {BuildFailure} that says what is missing and what to do.
 */
export function provideFile(path: string, packages: readonly string[]): string {
  if (!existsSync(path)) install(path, packages);
  if (!existsSync(path)) throw new BuildFailure(`This check needs ${path}, and apt-get install ${packages.join(' ')} did not bring it.`);
  return path;
}

function install(what: string, packages: readonly string[]): void {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    throw new BuildFailure(`This check needs ${what}, which is not here, and can install it only as root on Debian. Install ${packages.join(', ')}, or their like.`);
  }
  console.log(`${what} is not there; installing ${packages.join(', ')}`);
  for (const args of [['update', '-q'], ['install', '-q', '-y', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
}

function find(command: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/sbin'];
  return folders.map((folder) => join(folder, command)).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  }) ?? null;
}
