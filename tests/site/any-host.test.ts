import { expect, test } from 'vitest';
import { builtFiles } from './harness/subject.ts';

/** What Windows keeps for devices (Microsoft, Naming Files, Paths, and Namespaces), whatever follows a full stop. */
const reserved = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/iu;

/** The paths that cannot be unpacked on every system, and those that would lie in each other's place. */
function notForEverySystem(paths: readonly string[]): string[] {
  const byFolded = Map.groupBy(paths, (path) => path.normalize('NFC').toLowerCase());
  return paths.filter((path) => (byFolded.get(path.normalize('NFC').toLowerCase()) ?? []).length > 1
    || path.split('/').some((name) => reserved.test(name) || /[. ]$/u.test(name) || /[<>:"|?*\\\u0000-\u001f]/u.test(name) || name.length > 255));
}

test('the files of the site can be unpacked on every system', () => {
  expect(notForEverySystem(builtFiles())).toEqual([]);
});

test.each([
  ['a device', ['/names/con/index.html']],
  ['a device with an ending', ['/names/nul.txt']],
  ['a full stop at the end', ['/names/a./index.html']],
  ['a character that is refused', ['/names/a:b/index.html']],
  ['names that differ in capitals alone', ['/names/mao/index.html', '/names/Mao/index.html']],
])('a site with %s could not', (_, paths) => {
  expect(notForEverySystem(paths)).toEqual(paths);
});

test('a host that would make pages of Markdown files is kept from it', () => {
  expect(builtFiles()).toContain('/.nojekyll');
});
