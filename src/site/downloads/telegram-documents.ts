/** Every form in which a telegram can be taken along: the one table that its endpoint, its page and its metadata read. */
import type { Edition, Telegram } from '../../edition/model.ts';
import type { Surroundings } from '../../edition/surroundings.ts';
import { bibtexFile } from '../../export/citation/to-bibtex.ts';
import { cslFile } from '../../export/citation/csl-file.ts';
import { zoteroFile } from '../../export/citation/to-zotero.ts';
import { risFile } from '../../export/citation/to-ris.ts';
import { jsonFile, telegramToJson } from '../../export/json/to-json.ts';
import { telegramToMarkdown } from '../../export/markdown/to-markdown.ts';
import { teiFile, telegramToTei } from '../../export/tei/to-tei.ts';
import { telegramToText } from '../../export/text/to-text.ts';
import { publicAddress } from '../public-address.ts';
import { telegramItems } from './references.ts';

/** A form of a telegram. */
export interface TelegramDocument {
  /** End of its path, without the first dot: `csl.json`. */
  extension: string;
  /** Name of the format as people say it. */
  label: string;
  /** Whether it holds the text, or facts about it. */
  holds: 'text' | 'facts';
  /** The file's text; the same each time. */
  toText: (telegram: Telegram, around: Surroundings, edition: Edition) => string;
}

/** In the order in which they are offered. */
export const telegramDocuments: readonly TelegramDocument[] = [
  { extension: 'txt', label: 'Plain text', holds: 'text', toText: (telegram) => telegramToText(telegram) },
  { extension: 'md', label: 'Markdown', holds: 'text', toText: (telegram, around, edition) => telegramToMarkdown(edition, telegram, around, publicAddress) },
  { extension: 'xml', label: 'TEI', holds: 'text', toText: (telegram, around, edition) => teiFile(telegramToTei(edition, telegram, around, publicAddress)) },
  { extension: 'json', label: 'JSON', holds: 'text', toText: (telegram, around, edition) => jsonFile(telegramToJson(edition, telegram, around, publicAddress)) },
  { extension: 'csl.json', label: 'CSL-JSON', holds: 'facts', toText: (telegram, _, edition) => cslFile(telegramItems(edition, telegram)) },
  { extension: 'ris', label: 'RIS', holds: 'facts', toText: (telegram, _, edition) => risFile(telegramItems(edition, telegram)) },
  { extension: 'rdf', label: 'Zotero RDF', holds: 'facts', toText: (telegram, _, edition) => zoteroFile(telegramItems(edition, telegram), edition.identity.rights.text) },
  { extension: 'bib', label: 'BibTeX', holds: 'facts', toText: (telegram, _, edition) => bibtexFile(telegramItems(edition, telegram)) },
];

/**
 * The text of a form of a telegram.
 * @throws {RangeError} where there is no such form.
 */
export function documentToText(extension: string, ...args: Parameters<TelegramDocument['toText']>): string {
  const form = telegramDocuments.find((document) => document.extension === extension);
  if (!form) throw new RangeError(`A telegram has no form .${extension}`);
  return form.toText(...args);
}
