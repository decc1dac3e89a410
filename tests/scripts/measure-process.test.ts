import { expect, test } from 'vitest';
import { measureProcess } from '../../scripts/bench/measure-process.ts';

const script = (code: string) => measureProcess(process.execPath, ['-e', code], process.env);

test('memory of a process that the command starts is counted', async () => {
  const hold = 'const held = Buffer.alloc(200_000_000, 1); setTimeout(() => held.length, 1200)';
  const { peakMemory, seconds, output } = await script(`console.log('started'); require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(hold)}])`);
  expect(peakMemory).toBeGreaterThan(200_000_000);
  expect(seconds).toBeGreaterThan(1);
  expect(output).toBe('started\n');
});

test('a command that fails is told with what it printed', async () => {
  await expect(script('console.error("no room"); process.exit(3)')).rejects.toThrow(/ended with 3:\nno room/u);
});
