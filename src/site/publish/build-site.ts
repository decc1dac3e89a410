import type { Deployment } from '../deployment.ts';
import { checkFolder } from './check-folder.ts';
import type { Listener } from './progress.ts';
import { runApart } from './run-apart.ts';
import { stage } from './staging.ts';

/** Who is told of a build; only what has been done where nothing else is asked for. */
export type BuildOptions = Pick<Listener, 'log'> & Partial<Listener>;

/**
 * Builds the whole site and then puts it in the place of the former one.
 * Where anything fails, the former site stays as it is.
 * @throws {BuildFailure} where the content, the target folder or a check of the built pages stands against it.
 */
export async function buildSite(deployment: Deployment, { log, progress = () => undefined }: BuildOptions): Promise<void> {
  checkFolder(process.cwd());
  const staging = await stage(deployment.outDir);
  try {
    await runApart('site', { deployment, folder: staging.folder, log, progress });
    await staging.publish();
  } catch (error) {
    await staging.discard();
    throw error;
  }
  log(`the site is in ${deployment.outDir}`);
}
