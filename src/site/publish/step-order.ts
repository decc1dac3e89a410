import type { Deployment } from '../deployment.ts';
import type { Listener } from './progress.ts';

/** What a step of a build is told. */
export interface StepOrder extends Listener {
  deployment: Deployment;
  /** Folder that it writes into. */
  folder: string;
}
