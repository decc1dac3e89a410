/** Runs one step of a build for the process that has forked this one: `run-step.ts NAME FOLDER`. */
import { deploymentFrom } from '../deployment.ts';
import { describeFailure } from './build-failure.ts';
import type { Progress } from './progress.ts';
import type { StepMessage } from './run-apart.ts';
import { steps, type StepName } from './steps.ts';

const [name = '', folder = ''] = process.argv.slice(2);
const tell = (message: StepMessage) => new Promise<void>((resolve) => {
  process.send?.(message, () => resolve());
});
/** Milliseconds between two words about progress: thousands of them would take a second to send, and nobody reads so fast. */
const interval = 50;
const last = { told: 0, doing: '' };
const tellProgress = (progress: Progress) => {
  const now = performance.now();
  if (progress.doing === last.doing && now - last.told < interval) return;
  Object.assign(last, { told: now, doing: progress.doing });
  void tell({ progress });
};

// The build has been broken off: nobody waits for this step any more.
process.once('disconnect', () => process.exit(1));

try {
  if (!isStep(name)) throw new RangeError(`A build has no step ${name}`);
  await steps[name]({ deployment: deploymentFrom(process.env), folder, log: (line) => void tell({ line }), progress: tellProgress });
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
