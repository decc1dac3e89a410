import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * The rooms of the sources, and which other rooms each may import; each may import itself.
 * A file is in the room with the longest path that leads to it.
 */
const arrows: Readonly<Record<string, readonly string[]>> = {
  markdown: [],
  edition: ['markdown'],
  'edition/exchange': ['edition'],
  'edition/indexes': ['edition'],
  'edition/read': ['markdown', 'edition'],
  html: ['edition', 'edition/exchange', 'edition/indexes'],
  search: ['edition', 'edition/indexes'],
  export: ['edition', 'edition/exchange', 'edition/indexes', 'html', 'html/client', 'search', 'styles'],
  'html/client': [],
  'site/browser': ['html/client'],
  site: ['edition', 'edition/exchange', 'edition/indexes', 'edition/read', 'html', 'search', 'export', 'site/browser'],
  components: ['edition', 'edition/exchange', 'edition/indexes', 'html', 'search', 'export', 'site/browser', 'styles'],
  layouts: ['edition', 'export', 'components', 'site', 'site/browser', 'styles'],
  pages: ['edition', 'edition/exchange', 'edition/indexes', 'html', 'search', 'export', 'components', 'layouts', 'site'],
};
/** What stands outside every room and only wires. */
const doors: ReadonlySet<string> = new Set(['live.config.ts']);

interface Import {
  /** Paths with `/`. */
  from: string;
  to: string;
}

const root = 'src';
const sources = (folder: string) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/u.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
const files = sources(root);
const namedBy = (file: string) => ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);
const importsOf = (list: readonly string[]): Import[] => list.flatMap((file) => namedBy(file)
  .filter((name) => name.startsWith('.'))
  .map((name) => ({ from: file, to: relative('.', resolve(dirname(file), name)) })));
const within = (path: string) => relative(root, path);
const imports: Import[] = importsOf(files).map(({ from, to }) => ({ from: within(from), to: within(to) }));

const rooms = [...Object.keys(arrows), 'styles'].sort((a, b) => b.length - a.length);
const roomOf = (path: string) => rooms.find((room) => path.startsWith(`${room}/`));
const told = ({ from, to }: Import) => `${from} imports ${to}`;

test('imports run in one direction', () => {
  expect(imports.length).toBeGreaterThan(300);
  const against = imports.filter(({ from, to }) => {
    if (doors.has(from)) return false;
    const [own, other] = [roomOf(from), roomOf(to)];
    return own === undefined || other === undefined || (own !== other && !arrows[own]?.includes(other));
  });
  expect(against.map(told)).toEqual([]);
});

test('no two files import each other', () => {
  const all = new Set(imports.map(told));
  expect(imports.filter(({ from, to }) => from < to && all.has(told({ from: to, to: from }))).map(told)).toEqual([]);
});

test('whoever needs an edition asks for it at one of two doors', () => {
  const inwards = imports.filter(({ from, to }) => roomOf(to) === 'edition/read' && roomOf(from) !== 'edition/read');
  expect([...new Set(inwards.map(({ to }) => to))].sort()).toEqual(['edition/read/build-edition.ts', 'edition/read/read-content.ts']);
});

test('no room is crowded', () => {
  const counts = Map.groupBy(files, (file) => dirname(file));
  expect([...counts].filter(([, own]) => own.length > 36).map(([folder, own]) => `${folder}: ${own.length} files`)).toEqual([]);
});

test('exporters never import each other', () => {
  const exporterOf = (path: string) => /^export\/([^/]+)\//u.exec(path)?.[1];
  const crossing = imports.filter(({ from, to }) => exporterOf(from) !== undefined && exporterOf(to) !== undefined && exporterOf(from) !== exporterOf(to));
  expect(crossing.map(told)).toEqual([]);
});

test('commands need nothing of the tests', () => {
  expect(importsOf(sources('scripts')).filter(({ to }) => to.startsWith('tests/')).map(told)).toEqual([]);
});

test('one module asks for the collections of content', () => {
  // The definition of the collections is not a use of them.
  expect(files.filter((file) => namedBy(file).includes('astro:content')).map(within).sort()).toEqual(['live.config.ts', 'site/content/edition.ts']);
});

test('nothing in the sources knows of what this edition is about', () => {
  const particular = [...readFileSync('content/names.yaml', 'utf8').matchAll(/^ {4}label: (.+)$/gmu)].map(([, label]) => label ?? '').filter((label) => label.includes(' '));
  expect(particular.length).toBeGreaterThan(5);
  // Comments may have examples.
  const codeOf = (file: string) => readFileSync(file, 'utf8').replace(/^\s*(?:\/?\*|\/\/).*$/gmu, '');
  const knowing = files.filter((file) => particular.some((label) => codeOf(file).includes(label)));
  expect(knowing).toEqual([]);
});
