import type { VFile } from 'vfile';

/**
 * All problems and doubts for an editor to read, one a line: file:line:column, what it is about, and the rule.
 * Files come in the order given, what stands in a file in the order of its places. A doubt of what a problem is told of is left out.
 * @param folder path of the content folder, put before each file's.
 */
export function reportOf(files: readonly VFile[], folder: string): string {
  return files.flatMap((file) => {
    const messages = file.messages.map((message) => ({
      line: message.line ?? 1, column: message.column ?? 1, fatal: message.fatal === true, reason: message.reason, rule: message.ruleId ?? '',
    }));
    const refused = new Set(messages.filter(({ fatal }) => fatal).map(({ line, column }) => `${line}:${column}`));
    messages.sort((a, b) => a.line - b.line || a.column - b.column);
    return messages.filter(({ line, column, fatal }) => fatal || !refused.has(`${line}:${column}`)).map(({ line, column, fatal, reason, rule }) => `${folder}/${file.path}:${line}:${column}: ${fatal ? '' : 'doubt: '}${reason} (${rule})`);
  }).join('\n');
}

/** Whether any file has a problem that forbids to publish. */
export function hasProblems(files: readonly VFile[]): boolean {
  return files.some(({ messages }) => messages.some(({ fatal }) => fatal === true));
}

/** Whether a file is missing, even one that an edition may be without. */
export function lacksFile(files: readonly VFile[]): boolean {
  return files.some(({ messages }) => messages.some(({ ruleId }) => ruleId === 'missing-file'));
}
