import { build } from 'astro';
import { buildSearchIndex } from '../../search/build-index.ts';
import type { Deployment } from '../deployment.ts';
import { checkContent } from './check-content.ts';

/** What a step of a build is told. */
export interface StepOrder {
  deployment: Deployment;
  /** Folder that the site is built into. */
  folder: string;
  log: (line: string) => void;
}

export type StepName = 'search' | 'pages';

/** The steps that hold the whole edition in memory. */
export const steps: Readonly<Record<StepName, (order: StepOrder) => Promise<void>>> = {
  /** Checks the content and writes the search index, which needs no page. */
  async search({ deployment, folder, log }) {
    const edition = await checkContent(deployment.contentDir, log);
    log('content checked');
    await buildSearchIndex(edition, deployment, folder);
  },
  /** Writes the pages and the files to take along, beside what stands in the folder already. */
  async pages({ folder }) {
    await build({ outDir: folder, logLevel: 'warn', vite: { build: { emptyOutDir: false } } });
  },
};
