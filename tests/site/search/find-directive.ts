/**
 * Finds what a text directive points at, as the specification has it (URL Fragment Text Directives,
 * section 3.5.2 "Navigating to a text fragment"): the first words of the page that fit, each within one block.
 */
import type { TextBlock } from './page-blocks.ts';

/** Where a directive's words stand: the block by its number, from 0, and the characters of it. */
export interface Found {
  block: number;
  start: number;
  end: number;
}

/** A page ready to be searched. */
export interface SearchedPage {
  /** Without case and accents, characters in their places. */
  texts: string[];
  bounds: Set<number>[];
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

export function searchedPage(blocks: readonly TextBlock[]): SearchedPage {
  return {
    texts: blocks.map(({ text }) => folded(text)),
    bounds: blocks.map(({ text }) => new Set([...[...segmenter.segment(text)].map(({ index }) => index), text.length])),
  };
}

/** Quotation marks and apostrophes of any kind are alike to browsers. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[‘’‚‛']/gu, '\'').replace(/[“”„"]/gu, '"');
}

/** The parts of a directive, `prefix-,words,-suffix`. */
function partsOf(directive: string): { prefix: string; words: string; suffix: string } {
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) ?? '' : '';
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) ?? '' : '';
  if (parts.length !== 1) throw new Error(`“${directive}” points at no words`);
  const decoded = (part: string) => folded(decodeURIComponent(part));
  return { prefix: decoded(prefix), words: decoded(parts[0] ?? ''), suffix: decoded(suffix) };
}

/** The first place that fits; null where none does. */
export function findDirective(directive: string, { texts, bounds }: SearchedPage): Found | null {
  const { prefix, words, suffix } = partsOf(directive);
  const isBound = (block: number, at: number) => bounds[block]?.has(at) === true;
  const stands = (sought: string, block: number, at: number) => texts[block]?.startsWith(sought, at) === true;
  /** The next character that is no space, in the same block or the next. */
  const next = (block: number, at: number): [number, number] => {
    const rest = texts[block]?.slice(at) ?? '';
    return rest.trim() === '' ? [block + 1, 0] : [block, at + rest.length - rest.trimStart().length];
  };
  for (let block = 0; block < texts.length; block += 1) {
    const first = prefix === '' ? words : prefix;
    for (let at = texts[block]?.indexOf(first) ?? -1; at >= 0; at = texts[block]?.indexOf(first, at + 1) ?? -1) {
      if (!isBound(block, at)) continue;
      const [inBlock, start] = prefix === '' ? [block, at] : next(block, at + prefix.length);
      const end = start + words.length;
      if (!stands(words, inBlock, start) || (suffix === '' && !isBound(inBlock, end))) continue;
      if (suffix !== '') {
        const [behind, from] = next(inBlock, end);
        if (!stands(suffix, behind, from) || !isBound(behind, from + suffix.length)) continue;
      }
      return { block: inBlock, start, end };
    }
  }
  return null;
}
