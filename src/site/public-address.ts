import { absolute } from '../edition/addresses.ts';
import { deploymentFrom } from './deployment.ts';

/** The absolute address of a path below the base, where this build will be published. */
export function publicAddress(path: string): string {
  const { origin, base } = deploymentFrom(process.env);
  return absolute(origin, base, path);
}
