/** Part of the index is not there, whole and readable. Everything else that is thrown is a fault of the programs. */
export class NotArrived extends Error {
  override name = 'NotArrived';
  /** HTTP status of the answer that came instead; null where the file was not reached, or came and cannot be read. */
  readonly status: number | null;

  constructor(message: string, { status = null, cause }: { status?: number | null; cause?: unknown } = {}) {
    super(message, { cause });
    this.status = status;
  }
}

/**
 * What a part of the index gives.
 * @throws {NotArrived} whatever stands in the way.
 */
export async function arrival<Result>(part: string, asked: () => Promise<Result>): Promise<Result> {
  try {
    return await asked();
  } catch (cause) {
    throw cause instanceof NotArrived ? cause : new NotArrived(`${part}: ${String(cause)}`, { cause });
  }
}
