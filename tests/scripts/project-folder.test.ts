import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A copy of the project in a folder that the bundler cannot read. */
const at: { room: string; project: string } = { room: '', project: '' };
beforeAll(() => {
  at.room = mkdtempSync(join(tmpdir(), 'folder-'));
  at.project = join(at.room, 'my site #1');
  for (const name of ['scripts', 'src', 'package.json']) cpSync(name, join(at.project, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(at.project, 'node_modules'));
});
afterAll(() => {
  rmSync(at.room, { recursive: true, force: true });
});

function run(script: string, from: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: from, encoding: 'utf8', timeout: 60_000, env: { ...process.env, CONTENT_DIR: '', OUT_DIR: '', PORT: '0' } });
  return { status, said: (stdout + stderr).trim() };
}

describe.each(['build', 'dev', 'start'])('in a folder with “#” in its name, npm run %s', (command) => {
  test('says so in one sentence, wherever it is called from, and does nothing', () => {
    const { status, said } = run(join(at.project, 'scripts', `${command}.ts`), at.room);
    expect(said).toBe(`The project stands in ${at.project}, whose path has “#”. The bundler cannot read files below such a folder: move or rename it.`);
    expect(status).toBe(1);
  });
});

test('a command finds the project’s content wherever it is called from', () => {
  const { status, said } = run(resolve('scripts/check.ts'), tmpdir());
  expect(said).toContain('byte for byte');
  expect(status).toBe(0);
});
