import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** What a command took, with all processes that it started. */
export interface Usage {
  /** From start to end, in seconds. */
  seconds: number;
  /** Seconds that processors were at work for it and for all processes that it has waited for. */
  processor: number;
  /** Highest sum of the resident memory of the processes at a moment, in bytes; shared pages count in each. */
  peakMemory: number;
  /** What it printed. */
  output: string;
}

const interval = 250;

/**
 * Runs a command and watches it in `/proc` (Linux).
 * @throws {Error} with what it printed where it ends with an error.
 */
export async function measureProcess(command: string, args: readonly string[], environment: NodeJS.ProcessEnv): Promise<Usage> {
  const start = performance.now();
  const before = await processorOfChildren();
  const child = spawn(command, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { output += text; });
  let peakMemory = 0;
  let isRunning = true;
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  }).finally(() => { isRunning = false; });
  const watch = async () => {
    while (isRunning && child.pid !== undefined) {
      peakMemory = Math.max(peakMemory, await memoryOfTree(child.pid));
      await new Promise((resolve) => setTimeout(resolve, interval));
    }
  };
  const [code] = await Promise.all([ended, watch()]);
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${code ?? 'a signal'}:\n${output}`);
  return { seconds: (performance.now() - start) / 1000, processor: await processorOfChildren() - before, peakMemory, output };
}

async function memoryOfTree(root: number): Promise<number> {
  const processes = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/u.test(name)).map(statusOf));
  const children = Map.groupBy(processes.filter((each) => each !== null), ({ parent }) => parent);
  const own = processes.find((each) => each?.pid === root)?.memory ?? 0;
  const below = (pid: number): number => (children.get(pid) ?? []).reduce((sum, child) => sum + child.memory + below(child.pid), 0);
  return own + below(root);
}

/** Null where the process has ended. */
async function statusOf(pid: string): Promise<{ pid: number; parent: number; memory: number } | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => null);
  const number = (field: RegExp) => Number(status?.match(field)?.[1] ?? 0);
  return status === null ? null : { pid: Number(pid), parent: number(/^PPid:\s+(\d+)/mu), memory: number(/^VmRSS:\s+(\d+) kB/mu) * 1024 };
}

/** Seconds of user and system time of all processes that this one has waited for (proc(5): cutime and cstime, in hundredths). */
async function processorOfChildren(): Promise<number> {
  const stat = await readFile('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
