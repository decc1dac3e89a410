import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** What a build needs of the project, and may not depend on where that stands. */
const needed = ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

export interface Elsewhere {
  /** New folder, to which the project is copied. */
  folder: string;
  /** What the build finds in its environment besides what this process has: time zone, locale, where the site will stand. */
  environment: Record<string, string>;
  /** Whether folders are listed backwards, and the clock is ahead. */
  otherConditions: boolean;
}

/**
 * Builds a copy of the project in another folder. The copy has caches of its own; only the installed packages are shared.
 * @returns the folder of the built site.
 * @throws {Error} with what the build said where it fails.
 */
export async function buildElsewhere({ folder, environment, otherConditions }: Elsewhere): Promise<string> {
  await copyProject(folder);
  return buildIn({ folder, environment, otherConditions });
}

/** Copies the project to a new folder. */
export async function copyProject(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of needed) await cp(name, join(folder, name), { recursive: true });
  await linkPackages('node_modules', join(folder, 'node_modules'));
}

/**
 * Builds a copy of the project where it stands.
 * @returns the folder of the built site.
 * @throws {Error} with what the build said where it fails.
 */
export async function buildIn({ folder, environment, otherConditions }: Elsewhere): Promise<string> {
  const preload = otherConditions ? ['--import', resolve('scripts/reproduce/other-conditions.ts')] : [];
  const env = { ...process.env, NODE_ENV: 'production', CONTENT_DIR: '', OUT_DIR: '', ...environment };
  await promisify(execFile)(process.execPath, [...preload, 'scripts/build.ts'], { cwd: folder, env }).catch((error: unknown) => {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Error(`The copy in ${folder} does not build:\n${said}`);
  });
  return join(folder, 'dist');
}

/** A folder with a link to each package: what builds write beside the packages is not shared. */
async function linkPackages(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    if (name.startsWith('@')) await linkPackages(join(from, name), join(to, name));
    else if (!name.startsWith('.')) await symlink(resolve(from, name), join(to, name));
  }
}
