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

/** What the processor has formatted, as runs. */
export function runsFrom(formatted: string): CitationRun[] {
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
