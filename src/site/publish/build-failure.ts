/** A failure that the person who builds can mend: its message is all that they need to read. */
export class BuildFailure extends Error {
  override name = 'BuildFailure';
}

/** What to print of a failure: the message of one that can be mended from outside, the stack of a fault in the code. */
export function describeFailure(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  if (failure instanceof BuildFailure) return failure.message;
  // What a system refuses, a file or a port, says itself what and why; so does Node of an option that a command does not have.
  if ('syscall' in failure || ('code' in failure && String(failure.code).startsWith('ERR_PARSE_ARGS'))) return failure.message;
  return failure.stack ?? failure.message;
}
