import type { Edition } from '../../edition/model.ts';
import { namesById } from '../../edition/names-by-id.ts';
import { apparatusOf } from '../../html/telegram-html.ts';
import { madeAnew, type KeptText } from '../kept-text.ts';
import { zipArchive, type ArchiveFile } from '../zip-archive.ts';
import { backDocuments } from './back-documents.ts';
import type { BookDocument } from './document.ts';
import { navDocument } from './nav-document.ts';
import { containerDocument, packageDocument, type BookResource } from './package-document.ts';
import { bookStyle, type BookFont } from './style.ts';
import { telegramDocument } from './telegram-document.ts';
import { titleDocument } from './title-document.ts';

export interface EpubResources {
  /** Where the edition is published; also the identifier of the book. */
  address: string;
  fonts: readonly BookFont[];
  /** Its cover, a PNG. */
  cover: Uint8Array<ArrayBuffer>;
  /** Keeps the chapters; absent where each is made anew. */
  kept?: KeptText;
}

/**
 * An edition as EPUB 3.3: title page, telegrams with their notes, names, about the text.
 * @throws {XmlCharacterError} where a text has a character that XML cannot hold.
 */
export function toEpub(edition: Edition, { address, fonts, cover, kept = madeAnew }: EpubResources): Uint8Array<ArrayBuffer> {
  const documents = documentsOf(edition, address, kept);
  const nav = navDocument(documents);
  const { released } = edition.identity;
  const front = documents.filter(({ part }) => part === 'frontmatter');
  const read = [...front, nav, ...documents.slice(front.length)];
  const resources: BookResource[] = [
    ...read.map((document) => ({
      id: document.name, href: `${document.name}.xhtml`, mediaType: 'application/xhtml+xml', read: true, ...(document === nav && { properties: 'nav' }),
    })),
    { id: 'cover', href: 'cover.png', mediaType: 'image/png', properties: 'cover-image', read: false },
    { id: 'style', href: 'style.css', mediaType: 'text/css', read: false },
    ...fonts.map(({ name }, index) => ({ id: `font-${index + 1}`, href: `fonts/${name}`, mediaType: 'font/woff2', read: false })),
  ];
  return zipArchive([
    { ...textFile('mimetype', 'application/epub+zip'), stored: true },
    textFile('META-INF/container.xml', containerDocument('EPUB/package.opf')),
    textFile('EPUB/package.opf', packageDocument(edition, address, resources)),
    ...read.map((document) => textFile(`EPUB/${document.name}.xhtml`, document.xhtml)),
    { path: 'EPUB/cover.png', bytes: cover, stored: true },
    textFile('EPUB/style.css', bookStyle(fonts)),
    ...fonts.map(({ name, bytes }) => ({ path: `EPUB/fonts/${name}`, bytes, stored: true })),
  ], released);
}

function documentsOf(edition: Edition, address: string, kept: KeptText): BookDocument[] {
  const names = namesById(edition);
  const notes = Map.groupBy(edition.notes, ({ telegram }) => telegram);
  const apparatus = apparatusOf(edition);
  return [
    ...(edition.front.children.length === 0 ? [] : [titleDocument(edition, apparatus)]),
    ...edition.telegrams.map((telegram) => telegramDocument({ telegram, notes: notes.get(telegram.number) ?? [], apparatus, names }, kept)),
    ...backDocuments(edition, address),
  ];
}

function textFile(path: string, text: string): ArchiveFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
