import { getDocumentProxy } from 'unpdf';
import { actualTexts } from './actual-texts.ts';

/** A node of a tagged PDF's structure tree with the text of the content that it marks. */
export interface Tagged {
  role: string;
  children: (Tagged | string)[];
}

export interface ReadPdf {
  /** One tree for each page. Running heads, page numbers and margins are artifacts and stand in no tree. */
  pages: Tagged[];
  /** The text of each page in lines, as it is copied: with running head, margins and page number. */
  lines: string[][];
  bookmarks: string[];
  title: unknown;
  language: unknown;
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Proxy['getPage']>>;
type StructTree = Awaited<ReturnType<Page['getStructTree']>>;

/** Reads a tagged PDF with a reader that did not write it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(bytes.slice());
  const pages: Tagged[] = [];
  const lines: string[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    pages.push(await readPage(page, bytes));
    lines.push(await linesOf(page));
  }
  const { info } = await pdf.getMetadata();
  const outline: { title: string }[] = await pdf.getOutline();
  return {
    pages,
    lines,
    bookmarks: outline.map(({ title }) => title),
    title: Reflect.get(info, 'Title'),
    language: Reflect.get(info, 'Language'),
  };
}

async function linesOf(page: Page): Promise<string[]> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('').split('\n').filter((line) => line.trim() !== '');
}

async function readPage(page: Page, bytes: Uint8Array): Promise<Tagged> {
  const texts = await markedTexts(page, actualTexts(bytes, page.ref?.num ?? 0));
  return withTexts(await page.getStructTree(), texts);
}

/** A marked-content sequence that is open: the id under which the tree knows its text, and whether a replacement hides what is shown. */
interface Open {
  id: string | null;
  replaced: boolean;
}

/** The text of each marked-content sequence that stands in the tree. A soft hyphen is no text. */
async function markedTexts(page: Page, replacements: readonly (string | null)[]): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const texts = new Map<string, string>();
  const add = (id: string | null, text: string) => id !== null && texts.set(id, `${texts.get(id) ?? ''}${text.replaceAll('\u00ad', '')}`);
  const open: Open[] = [];
  let begun = 0;
  for (const item of items) {
    const within = open.at(-1) ?? { id: null, replaced: false };
    if ('str' in item) {
      if (!within.replaced) add(within.id, `${item.str}${item.hasEOL ? '\n' : ''}`);
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      const replacement = replacements[begun] ?? null;
      begun += 1;
      const id = 'id' in item && typeof item.id === 'string' ? item.id : within.id;
      if (replacement !== null && !within.replaced) add(id, replacement);
      open.push({ id, replaced: within.replaced || replacement !== null });
    }
  }
  if (begun !== replacements.length) throw new Error(`The page has ${replacements.length} marked-content sequences, ${begun} were read`);
  return texts;
}

function withTexts(tree: StructTree, texts: ReadonlyMap<string, string>): Tagged {
  const children = tree.children.flatMap((child): (Tagged | string)[] => {
    if ('children' in child) return [withTexts(child, texts)];
    return child.type === 'content' ? [texts.get(child.id) ?? ''] : [];
  });
  return { role: tree.role, children };
}
