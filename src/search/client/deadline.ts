/** What took longer than it may. */
export class TooSlow extends Error {
  override name = 'TooSlow';
}

/**
 * A promise that does not wait for ever.
 * @throws {TooSlow} after that many milliseconds.
 */
export function within<Result>(milliseconds: number, promise: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooSlow(`No answer in ${milliseconds} ms`)), milliseconds);
    promise.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
