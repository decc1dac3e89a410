import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { Rule } from './rules.ts';

/** Where a problem stands: lines and columns from 1. */
export type ProblemPlace = Position | Point | undefined;

/**
 * Records a problem that forbids to publish.
 * @param rule short name of the rule, for instance `note-without-mark`.
 * @param reason what was found, what was expected and what to do, in sentences an editor understands.
 * @param passage id of the passage whose being there, or whose words, the problem is about; several with spaces between them; absent where it is about none.
 */
export function reportProblem(file: VFile, place: ProblemPlace, rule: Rule, reason: string, passage?: string): void {
  const message = file.message(reason, { place, ruleId: rule, source: 'edition' });
  message.fatal = true;
  message.actual = passage;
}

/** Records what an editor should look at, but what does not forbid to publish. */
export function reportDoubt(file: VFile, place: ProblemPlace, rule: Rule, reason: string, passage?: string): void {
  file.message(reason, { place, ruleId: rule, source: 'edition' }).actual = passage;
}
