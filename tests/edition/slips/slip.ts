/**
 * A slip of an editor in the correspondence of `tests/fixtures/letters`: what it is, in which file, which words were
 * replaced by which, and all that is told of it, `file:line:column rule`, in the order of the report.
 */
export type Slip = readonly [what: string, path: string, words: string | RegExp, others: string, told: readonly string[]];
