import { readFileSync } from 'node:fs';
import { buildEdition, type BuiltEdition } from '../../src/edition/read/build-edition.ts';
import type { Edition } from '../../src/edition/model.ts';
import { readContent, type ContentFile } from '../../src/edition/read/read-content.ts';

/** The edition's own content as it stands on disk. */
export async function ownContent(): Promise<ContentFile[]> {
  return readContent('content');
}

/** The source text as received, read without any code of the edition. */
export function witnessText(): string {
  return readFileSync('content/witness.txt', 'utf8');
}

/** Content from texts by paths, for small cases. */
export function contentFrom(texts: Record<string, string>): ContentFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}

/** The same content with one file changed. */
export function changed(contents: readonly ContentFile[], path: string, change: (text: string) => string): ContentFile[] {
  const found = contents.find((file) => file.path.includes(path));
  if (!found) throw new Error(`The content has no file like ${path}`);
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(found.bytes);
  const after = change(before);
  if (after === before) throw new Error(`The change of ${found.path} changes nothing`);
  return contents.map((file) => (file === found ? { path: file.path, bytes: new TextEncoder().encode(after) } : file));
}

/** The edition that content makes; its report as an error where it makes none. */
export function editionFrom(contents: readonly ContentFile[]): Edition {
  const { edition, report } = buildEdition(contents);
  if (edition === null) throw new Error(report);
  return edition;
}

/** What an editor is told, line by line. */
export function reportLines({ report }: BuiltEdition): string[] {
  return report.split('\n').filter((line) => line !== '');
}
