import type { Deployment } from '../deployment.ts';
import { runApart } from './run-apart.ts';
import { stage } from './staging.ts';

export interface BuildOptions {
  /** Told what has been done, one line at a time. */
  log: (line: string) => void;
}

/**
 * Builds the whole site and then puts it in the place of the former one.
 * Where anything fails, the former site stays as it is.
 * @throws {BuildFailure} where the content, the target folder or a check of the built pages stands against it.
 */
export async function buildSite(deployment: Deployment, { log }: BuildOptions): Promise<void> {
  const staging = await stage(deployment.outDir);
  try {
    await runApart('site', { deployment, folder: staging.folder, log });
    await staging.publish();
  } catch (error) {
    await staging.discard();
    throw error;
  }
  log(`the site is in ${deployment.outDir}`);
}
