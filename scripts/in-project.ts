/**
 * Every command works in the project's folder, wherever it is called from; so do the commands that it calls.
 * What stands against one is told in words. Imported before all that reads paths.
 */
import { fileURLToPath } from 'node:url';
import { describeFailure } from '../src/site/publish/build-failure.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.on('uncaughtException', (failure) => {
  console.error(describeFailure(failure));
  process.exit(1);
});
