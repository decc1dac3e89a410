import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BuildFailure } from '../src/site/publish/build-failure.ts';

/** @throws {BuildFailure} where a folder has no built site. */
export function expectBuiltSite(outDir: string): void {
  if (!existsSync(join(outDir, 'index.html'))) throw new BuildFailure(`There is no built site in ${outDir}. Build it first: npm run build`);
}
