import { fork } from 'node:child_process';
import { environmentOf } from '../deployment.ts';
import { BuildFailure } from './build-failure.ts';
import type { Progress } from './progress.ts';
import type { StepOrder } from './step-order.ts';
import type { StepName } from './steps.ts';

/** What a step's process says. */
export type StepMessage = { line: string } | { progress: Progress } | { done: true } | { failure: string };

/**
 * Runs a step of a build in a process of its own. What it holds in memory is free for the next step;
 * of a long edition one process would hold all that the steps need together.
 * @throws {BuildFailure} with the words of the step's own failure, or of how its process ended.
 */
export async function runApart(name: StepName, { deployment, folder, log, progress }: StepOrder): Promise<void> {
  const child = fork(new URL('run-step.ts', import.meta.url), [name, folder], {
    // Where memory is plenty, V8 lets garbage grow to many times what is in use before it collects it. Most of what
    // a page is made of is soon forgotten: with more room for the young, in megabytes, less of it is moved about;
    // but the system has to clear all of it first, which a few telegrams do not need.
    // What an edition of a few hundred telegrams needs in all is not worth collecting once on the way. Files in the making stand
    // outside the heap: where they do not count as a part of it, every 64 MB of them have all of it collected. Several
    // threads that look through the young together spend more time waiting for each other than one alone takes.
    // To optimise WebAssembly, which cuts and packs a few fonts, takes longer than the little that it saves; so do V8's
    // two optimisers, before they know that a function is in use all the time.
    execArgv: [...process.execArgv, '--initial-heap-size=1024', '--external-memory-accounted-in-global-limit', '--heap-growing-percent=30', '--no-parallel-scavenge', '--min-semi-space-size=16', '--max-semi-space-size=64', '--liftoff-only', '--invocation-count-for-maglev=10000', '--invocation-count-for-turbofan=300000'],
    env: { ...process.env, ...environmentOf(deployment), ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const said: { end: Exclude<StepMessage, { line: string } | { progress: Progress }> | null } = { end: null };
  child.on('message', (message: StepMessage) => {
    if ('line' in message) log(message.line);
    else if ('progress' in message) progress(message.progress);
    else said.end = message;
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', reject).once('exit', (...ended) => resolve(ended));
  });
  if (said.end === null) throw new BuildFailure(`The step “${name}” of the build ended with ${signal ?? code ?? 'nothing'} before it was done.`);
  if ('failure' in said.end) throw new BuildFailure(said.end.failure);
}
