import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const at: { root: string } = { root: '' };
beforeAll(() => {
  at.root = mkdtempSync(join(tmpdir(), 'slips-'));
});
afterAll(() => {
  rmSync(at.root, { recursive: true, force: true });
});

/** Runs the check on a copy of the letters in which something was spoilt. */
function check(name: string, spoil: (content: string) => void) {
  const content = join(at.root, name, 'content');
  cpSync('tests/fixtures/letters', content, { recursive: true });
  spoil(content);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts'], { encoding: 'utf8', timeout: 60_000, env: { ...process.env, CONTENT_DIR: content } });
  return { status, output: stdout + stderr, content };
}

const edit = (path: string, from: string, to: string) => (content: string) => {
  writeFileSync(join(content, path), readFileSync(join(content, path), 'utf8').replace(from, to));
};
const link = (path: string) => (content: string) => {
  cpSync(join(content, path), join(content, '..', 'elsewhere'));
  rmSync(join(content, path));
  symlinkSync('../elsewhere', join(content, path));
};
const folder = (path: string) => (content: string) => {
  rmSync(join(content, path));
  mkdirSync(join(content, path));
};

test.each([
  ['a colon forgotten', edit('names.yaml', 'label: Anna', 'label Anna'), 'names.yaml:4:5: '],
  ['a link in the place of a file', link('about.md'), 'about.md:1:1: “about.md” is a symbolic link'],
  ['a folder in the place of a file', folder('slips.yaml'), 'slips.yaml:1:1: “slips.yaml” is a folder'],
])('the check of content with %s says where, without a trace of the program, and fails', (name, spoil, place) => {
  const { status, output, content } = check(name, spoil);
  expect(status).toBe(1);
  expect(output).toContain(`${content}/${place}`);
  expect(output).not.toMatch(/^\s+at /mu);
});
