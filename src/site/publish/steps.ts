import type { StepOrder } from './step-order.ts';

export type StepName = 'bundle' | 'site';

/** The steps that have a process of their own, each of which loads only what it needs. */
export const steps: Readonly<Record<StepName, (order: StepOrder) => Promise<void>>> = {
  /** Compiles the code. */
  bundle: async ({ folder }) => (await import('./bundle/write-bundle.ts')).writeBundle(folder),
  /** Checks the content and writes the site. */
  site: async (order) => (await import('./write-site.ts')).writeSite(order),
};
