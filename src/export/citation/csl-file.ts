import type { CslItem, CslTelegram } from './csl-item.ts';
import { furtherVariables } from './further-variables.ts';
import { withKeptCase } from './kept-case.ts';

/** A file of CSL-JSON. Its titles keep their letters in every style; `note` has for Zotero what its letters have no field for. */
export function cslFile(items: readonly CslItem[]): string {
  return `${JSON.stringify(items.map(forFile), null, 2)}\n`;
}

function fileLetter(item: CslTelegram): object {
  return { ...item, note: furtherVariables(item).join('\n') };
}

function forFile(item: CslItem): object {
  return item.type === 'book'
    ? { ...item, title: withKeptCase(item.title), 'title-short': withKeptCase(item['title-short']) }
    : fileLetter({ ...item, 'container-title': withKeptCase(item['container-title']) });
}
