import { spawnSync } from 'node:child_process';

/** What a program made of a file. */
export interface Reading {
  /** Name of the program, with the style that it was told to use. */
  reader: string;
  /** The file. */
  reads: string;
  /** What it complained of; empty where it took everything. */
  faults: string[];
}

/** Runs a program; what it says that fits `complaint` is a fault, and so is its failure. */
export function run(command: string, args: readonly string[], { cwd, complaint, input }: { cwd?: string; complaint: RegExp; input?: string }): string[] {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...(cwd !== undefined && { cwd }), ...(input !== undefined && { input }) });
  if (error) return [error.message];
  const said = `${stdout}\n${stderr}`.split('\n').filter((line) => complaint.test(line));
  return status === 0 || said.length > 0 ? said : [`${command} ends with ${String(status)}: ${stderr.trim().split('\n').at(-1) ?? ''}`];
}
