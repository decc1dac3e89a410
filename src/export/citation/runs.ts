import CSL from 'citeproc';
import { paragraphSign, unshielded } from './shield.ts';

/** A piece of a formatted citation. */
export type CitationRun =
  | { kind: 'text'; text: string; italic: boolean }
  /** The number of the paragraph that is cited. */
  | { kind: 'paragraph' };

/** Noncharacters of Unicode round what stands in italics, the one thing by which these styles set words apart. */
const italics = { start: '\uFDEE', end: '\uFDEF' } as const;

/** Name of the processor's output format from which runs are read. */
export const runsFormat = 'runs';

CSL.Output.Formats[runsFormat] = { ...CSL.Output.Formats['text'], '@font-style/italic': `${italics.start}%%STRING%%${italics.end}` };

/** Noncharacters round what a citation has only where it is of a paragraph; the styles have them too. To format it twice would take twice as long. */
const paragraphs = { start: '\uFDEC', end: '\uFDED' } as const;

/** Words that a citation has only where it is of a paragraph. */
export function ofParagraph(words: string): string {
  return paragraphs.start + words + paragraphs.end;
}

/** What the processor has formatted as a citation of a paragraph, as runs. */
export function runsOfParagraph(formatted: string): CitationRun[] {
  return runsFrom(formatted.replaceAll(paragraphs.start, '').replaceAll(paragraphs.end, ''));
}

/** The same as a citation of the whole. */
export function runsOfWhole(formatted: string): CitationRun[] {
  return runsFrom(formatted.split(paragraphs.start).map((part) => part.split(paragraphs.end).at(-1)).join(''));
}

function runsFrom(formatted: string): CitationRun[] {
  return formatted.split(italics.start).flatMap((part, at) => {
    const [inside = '', ...after] = part.split(italics.end);
    return at === 0 ? plainRuns(part, false) : [...plainRuns(inside, true), ...plainRuns(after.join(''), false)];
  });
}

function plainRuns(words: string, italic: boolean): CitationRun[] {
  return words.split(paragraphSign).flatMap((text, at): CitationRun[] => [
    ...(at > 0 ? [{ kind: 'paragraph' } as const] : []),
    ...(text === '' ? [] : [{ kind: 'text', text: unshielded(text), italic } as const]),
  ]);
}
