import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../../../src/site/publish/page-facts.ts';
import { builtFiles, subject } from '../harness/subject.ts';

/** Every style sheet and script of the built site, in its pages and in files, once. */
export function shippedCode(): { sheets: string[]; scripts: string[] } {
  const read = (ending: string) => builtFiles().filter((file) => file.endsWith(ending)).map((file) => readFileSync(join(subject.folder, file), 'utf8'));
  const pages = read('.html').map(readPage);
  return {
    sheets: [...new Set([...pages.flatMap(({ styles }) => styles.map(({ text }) => text)), ...read('.css')])],
    scripts: [...new Set([...pages.flatMap(({ scripts }) => scripts), ...read('.js')])],
  };
}
