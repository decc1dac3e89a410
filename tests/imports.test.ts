import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Which folders of the sources may import which others; each may import itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  markdown: [],
  edition: ['markdown'],
  html: ['edition'],
  search: ['edition'],
  export: ['edition', 'html', 'search'],
  site: ['edition', 'html', 'export', 'search'],
  components: ['edition', 'html', 'export', 'search', 'styles'],
  layouts: ['export', 'components', 'site', 'styles'],
  pages: ['edition', 'html', 'export', 'search', 'site', 'components', 'layouts'],
};

/** What states facts of the site and knows nothing of how it is built, for everyone. */
const forEveryone = new Set(['edition/addresses.ts']);
/** What components may take of the site beside that: lists of what there is, and scripts of their own. */
const forComponents = new Set(['site/downloads/telegram-form-list.ts', 'site/browser/rail.ts', 'site/browser/reading.ts']);

interface Import {
  /** Paths below `src`, with `/`. */
  from: string;
  to: string;
}

const root = 'src';
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/u.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
const namedBy = (file: string) => ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);
const imports: Import[] = files.flatMap((file) => namedBy(file)
  .filter((name) => name.startsWith('.'))
  .map((name) => ({ from: relative(root, file), to: relative(root, resolve(dirname(file), name)) })));

const folderOf = (path: string) => path.split('/')[0] ?? '';
const told = ({ from, to }: Import) => `${from} imports ${to}`;

test('imports run in one direction', () => {
  expect(imports.length).toBeGreaterThan(300);
  const against = imports.filter(({ from, to }) => {
    const [own, other] = [folderOf(from), folderOf(to)];
    if (own === other || forEveryone.has(to) || !(own in arrows)) return false;
    if (own === 'components' && forComponents.has(to)) return false;
    return !arrows[own]?.includes(other);
  });
  expect(against.map(told)).toEqual([]);
});

test('every folder of the sources has its place', () => {
  const folders = new Set(imports.map(({ from }) => from).filter((path) => path.includes('/')).map(folderOf));
  expect([...folders].filter((folder) => !(folder in arrows))).toEqual([]);
});

test('exporters never import each other', () => {
  const exporterOf = (path: string) => /^export\/([^/]+)\//u.exec(path)?.[1];
  const crossing = imports.filter(({ from, to }) => exporterOf(from) !== undefined && exporterOf(to) !== undefined && exporterOf(from) !== exporterOf(to));
  expect(crossing.map(told)).toEqual([]);
});

test('one module asks for the collections of content', () => {
  // The definition of the collections is not a use of them.
  expect(files.filter((file) => namedBy(file).includes('astro:content')).map((file) => relative(root, file)).sort()).toEqual(['content.config.ts', 'site/content/edition.ts']);
});

test('nothing in the sources knows of what this edition is about', () => {
  const particular = [...readFileSync('content/names.yaml', 'utf8').matchAll(/^ {4}label: (.+)$/gmu)].map(([, label]) => label ?? '').filter((label) => label.includes(' '));
  expect(particular.length).toBeGreaterThan(5);
  // Comments may have examples.
  const codeOf = (file: string) => readFileSync(file, 'utf8').replace(/^\s*(?:\/?\*|\/\/).*$/gmu, '');
  const knowing = files.filter((file) => particular.some((label) => codeOf(file).includes(label)));
  expect(knowing).toEqual([]);
});
