import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { deploymentFrom } from '../../src/site/deployment.ts';
import { listeningPlace } from '../../scripts/listening-place.ts';

test.each(['letters.example', 'ftp://letters.example', 'http://', 'https://letters.example/1949', 'https://me:secret@letters.example', 'https://letters.example/?q'])('SITE_URL %s is refused', (given) => {
  expect(() => deploymentFrom({ SITE_URL: given })).toThrow(`SITE_URL is “${given}”; expected `);
});

test.each(['../1949', '.letters', 'the letters', '/lettres-é/', 'https://letters.example/1949', 'letters?1949', 'letters#1949', 'C:/letters'])('BASE_PATH %s is refused', (given) => {
  expect(() => deploymentFrom({ BASE_PATH: given })).toThrow(`BASE_PATH is “${given}”; expected `);
});

test.each(['x', '-1', '1.5', '65536', '80 81'])('PORT %s is refused', (given) => {
  expect(() => listeningPlace({ PORT: given })).toThrow(`PORT is “${given}”; expected `);
});

test('settings that are left out, empty or written otherwise are understood', () => {
  expect(deploymentFrom({ SITE_URL: '', BASE_PATH: '' })).toEqual(deploymentFrom({}));
  expect(deploymentFrom({ SITE_URL: 'https://Letters.example:443/', BASE_PATH: 'letters//1949.2' })).toMatchObject({ origin: 'https://letters.example', base: '/letters/1949.2/' });
  expect([listeningPlace({ PORT: '0' }), listeningPlace({ PORT: '', HOST: '::1' })]).toEqual([{ host: 'localhost', port: 0 }, { host: '::1', port: null }]);
});

test.each<[string, Record<string, string>, string]>([
  ['build', { SITE_URL: 'letters.example' }, 'SITE_URL is “letters.example”; expected the address of the host, for instance https://letters.example'],
  ['build', { OUT_DIR: 'package.json' }, `${resolve('package.json')} is a file; OUT_DIR must be a folder.`],
  ['build', { STORE_DIR: 'package.json', OUT_DIR: '.dist-tests/bad-settings' }, `STORE_DIR is ${resolve('package.json')}, which cannot be made a folder: `],
  ['check', { CONTENT_DIR: 'nowhere' }, 'The content folder nowhere is not there'],
  ['start', { PORT: 'x' }, 'PORT is “x”; expected a number from 0 (any free port) to 65535'],
  ['check --nothing', {}, 'Unknown option '],
  ['check-server iis', {}, 'Say which server: '],
  ['bench-scale many', {}, '“many” is no whole number from 1. '],
  ['lighthouse', { OUT_DIR: 'nowhere' }, 'There is no built site in nowhere. '],
])('%s with %o says in one sentence what stands against it', (command, settings, sentence) => {
  const [script = '', ...args] = command.split(' ');
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: 'utf8', timeout: 60_000, env: { ...process.env, ...settings } });
  expect(stderr.trim()).toMatch(/^[^\n]+$/u);
  expect(stderr).toContain(sentence);
  expect(stdout).toBe('');
  expect(status).toBeGreaterThan(0);
});
