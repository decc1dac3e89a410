import type { Deployment } from '../deployment.ts';

/** What a step of a build is told. */
export interface StepOrder {
  deployment: Deployment;
  /** Folder that it writes into. */
  folder: string;
  log: (line: string) => void;
}
