import { absolute } from '../edition/addresses.ts';
import { deploymentFrom, type Deployment } from './deployment.ts';

/** Every file has many addresses: where the build will be published is judged once for as long as the variables say the same. */
const latest: { told: string; deployment: Pick<Deployment, 'origin' | 'base'> | null } = { told: '', deployment: null };

/** The absolute address of a path below the base, where this build will be published. */
export function publicAddress(path: string): string {
  const told = `${process.env['SITE_URL'] ?? ''} ${process.env['BASE_PATH'] ?? ''}`;
  if (latest.deployment === null || latest.told !== told) {
    latest.deployment = deploymentFrom(process.env);
    latest.told = told;
  }
  const { origin, base } = latest.deployment;
  return absolute(origin, base, path);
}
