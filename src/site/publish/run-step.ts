/** Runs one step of a build for the process that has forked this one: `run-step.ts NAME FOLDER`. */
import { deploymentFrom } from '../deployment.ts';
import { describeFailure } from './build-failure.ts';
import type { StepMessage } from './run-apart.ts';
import { steps, type StepName } from './steps.ts';

const [name = '', folder = ''] = process.argv.slice(2);
const tell = (message: StepMessage) => new Promise<void>((resolve) => {
  process.send?.(message, () => resolve());
});

// The build has been broken off: nobody waits for this step any more.
process.once('disconnect', () => process.exit(1));

try {
  if (!isStep(name)) throw new RangeError(`A build has no step ${name}`);
  await steps[name]({ deployment: deploymentFrom(process.env), folder, log: (line) => void tell({ line }), progress: (progress) => void tell({ progress }) });
  await tell({ done: true });
} catch (error) {
  await tell({ failure: describeFailure(error) });
} finally {
  process.removeAllListeners('disconnect');
  process.disconnect();
}

function isStep(word: string): word is StepName {
  return word in steps;
}
