import type { VFile } from 'vfile';

/** A file of the content, by the id under which its passages stand: `front`, `t3`. */
export interface Passages {
  id: string;
  file: VFile;
}

/**
 * Takes back what was told of passages whose own file has problems: when these are mended, the passage may be there, or have the words.
 * @param files with what was told.
 * @param owners those whose passages are told of.
 */
export function takeBackConsequences(files: readonly VFile[], owners: readonly Passages[]): void {
  const troubled = new Set(owners.filter(({ file }) => file.messages.some(({ fatal, ruleId }) => fatal === true && ruleId?.startsWith('unknown-') !== true)).map(({ id }) => id));
  for (const file of files) {
    file.messages = file.messages.filter(({ actual }) => actual === undefined || !actual.split(' ').some((id) => troubled.has(id.split(/[-^]/u)[0] ?? '')));
  }
}
