import { BuildFailure } from '../src/site/publish/build-failure.ts';

/**
 * The counts that a command is given, each from 1.
 * @param example how the command is called
 * @throws {BuildFailure} at anything else.
 */
export function countsFrom(given: readonly string[], example: string): number[] {
  return given.map((text) => {
    const count = Number(text);
    if (Number.isInteger(count) && count > 0) return count;
    throw new BuildFailure(`“${text}” is no whole number from 1. The command is called thus: ${example}`);
  });
}
