import { mulberry32 } from '../search/witness-passages.ts';
import { type DrivenBrowser, evaluate } from './driven-browser.ts';

/** A part of a telegram's text: the places of its first and its last character, from 0, spaces not counted. */
export interface Stretch {
  from: number;
  to: number;
}

/** What stands between two spaces of a telegram's text. */
interface Word extends Stretch {
  text: string;
  /** Whether the mark of a note, of a reference or of a name's regularised character stands in it or right behind it. */
  isMarked: boolean;
}

declare global {
  interface Window {
    /** Where each character of the telegram stands, spaces not counted. */
    places: { node: Text; offset: number }[];
  }
}

/** Runs in the page of a telegram. The words of its text, without what is editorial; the page then knows their places. */
function wordsInPage(): Word[] {
  const article = document.querySelector('[data-telegram]') ?? document.body;
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const words: Word[] = [];
  let isOpen = false;
  window.places = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const last = words.at(-1);
    if (node instanceof Element) {
      if (node.matches('p, li, h1')) isOpen = false;
      if (last && node.matches('[data-editorial], .reference, [data-original]')) last.isMarked = true;
    } else if (node instanceof Text && node.parentElement?.closest('[data-editorial], template') === null) {
      for (const [offset, character] of [...node.data].entries()) {
        const open = isOpen ? words.at(-1) : undefined;
        isOpen = character.trim() !== '';
        if (!isOpen) continue;
        const place = window.places.push({ node, offset }) - 1;
        if (open) Object.assign(open, { to: place, text: open.text + character });
        else words.push({ from: place, to: place, text: character, isMarked: false });
      }
    }
  }
  return words;
}

/**
 * Stretches of the telegram that a browser shows, which do not overlap: by turns a word that stands in it
 * more than once, words round a mark, and any words, now with and now without the signs at their ends.
 */
export async function drawStretches(browser: DrivenBrowser, times: number, seed: number): Promise<Stretch[]> {
  const words = await evaluate(browser, wordsInPage, null);
  const chance = mulberry32(seed);
  const size = Math.floor(words.length / times);
  return Array.from({ length: times }, (_, turn) => {
    const bin = words.slice(turn * size, (turn + 1) * size);
    const any = () => Math.floor(chance() * bin.length);
    const repeated = turn % 3 === 0 ? bin.findIndex(({ text }) => /^\p{L}/u.test(text) && words.filter((word) => word.text === text).length > 1) : -1;
    const marked = turn % 3 === 1 ? bin.findIndex(({ isMarked }) => isMarked) : -1;
    const [start = 0, end = start] = repeated >= 0 ? [repeated] : marked >= 0 ? [Math.max(0, marked - 1), Math.min(bin.length - 1, marked + 1)] : [any(), any()].sort((a, b) => a - b);
    const [first, last] = [bin[start], bin[end]];
    if (!first || !last) throw new Error('The telegram has too few words');
    if (turn % 2 === 0) return { from: first.from, to: last.to };
    const signs = (text: string, at: RegExp) => at.exec(text)?.[0].length ?? 0;
    const bare = { from: first.from + signs(first.text, /^[^\p{L}\p{N}]+/u), to: last.to - signs(last.text, /[^\p{L}\p{N}]+$/u) };
    return bare.from > bare.to ? { from: first.from, to: last.to } : bare;
  });
}

/** Runs in the page. Selects a stretch, as a reader does who wants something anew. */
export function selectStretch({ from, to }: Stretch): void {
  document.querySelector<HTMLElement>('.panel')?.remove();
  const [begin, end] = [window.places[from], window.places[to]];
  if (begin && end) getSelection()?.setBaseAndExtent(begin.node, begin.offset, end.node, end.offset + 1);
}

/** Runs in the page. What is selected, with the signs at its ends; null where nothing is. */
export function selectedStretch(): Stretch | null {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const within = window.places.flatMap(({ node, offset }, place) => (range.comparePoint(node, offset) === 0 && range.comparePoint(node, offset + 1) === 0 ? [place] : []));
  const [from, to = from] = [within[0], within.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** Runs in the page. Leaves of it nothing to be seen but stretches in half a blue, and in half a red the words that an address names. */
export function blankPage(stretches: readonly Stretch[]): void {
  document.querySelector<HTMLElement>('.panel')?.remove();
  getSelection()?.removeAllRanges();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :root { font-size: 5px !important; scroll-behavior: auto !important; background: white !important; }
    body, body *, ::before, ::after { color: transparent !important; background: none !important; border-color: transparent !important; box-shadow: none !important; text-decoration: none !important; outline: none !important; fill: none !important; stroke: none !important; caret-color: transparent !important; transition: none !important; }
    input { visibility: hidden !important; }
    ::target-text { background: rgb(255 0 0 / 50%) !important; }
    ::highlight(stretches) { background: rgb(0 0 255 / 50%) !important; }`);
  document.adoptedStyleSheets = [sheet];
  CSS.highlights.set('stretches', new Highlight(...stretches.flatMap(({ from, to }) => {
    const [begin, end] = [window.places[from], window.places[to]];
    return begin && end ? [new StaticRange({ startContainer: begin.node, startOffset: begin.offset, endContainer: end.node, endOffset: end.offset + 1 })] : [];
  })));
}

/** Runs in the page. Whether in a picture of it nothing as wide and as high as a letter is blue or red alone. */
export async function arePaintedAlike(png: string): Promise<boolean> {
  const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (character) => character.charCodeAt(0))]));
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  canvas?.drawImage(picture, 0, 0);
  const { data = [] } = canvas?.getImageData(0, 0, width, height) ?? {};
  const isOne = (x: number, y: number) => Math.abs((data[(y * width + x) * 4] ?? 0) - (data[(y * width + x) * 4 + 2] ?? 0)) > 96;
  const letter = [0, 1, 2].flatMap((down) => [0, 1, 2].map((right) => ({ right, down })));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) if (isOne(x, y) && letter.every(({ right, down }) => isOne(x + right, y + down))) return false;
  }
  return data.length > 0;
}
