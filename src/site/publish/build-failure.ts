/** A failure that the person who builds can mend: its message is all that they need to read. */
export class BuildFailure extends Error {
  override name = 'BuildFailure';
}

/** What to print of a failure: the message of a known one, the stack of a fault in the code. */
export function describeFailure(failure: unknown): string {
  if (failure instanceof BuildFailure) return failure.message;
  if (failure instanceof Error) return failure.stack ?? failure.message;
  return String(failure);
}
