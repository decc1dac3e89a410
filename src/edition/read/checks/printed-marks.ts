/** Marks in the editors' words that Markdown did not understand, and that would be printed as characters. */

/** A mark that would be printed: UTF-16 offsets in the words, `end` exclusive. */
export interface PrintedMark {
  start: number;
  end: number;
  /** What was found and what to do. */
  reason: string;
}

const patterns: readonly { pattern: RegExp; reasonOf: (found: string) => string }[] = [
  { pattern: /^ *\|.*\|.*$/mu, reasonOf: () => 'A table would be printed as its characters. Write sentences, or paragraphs of their own.' },
  { pattern: /\[\^[^\]\s]*\]/u, reasonOf: (found) => `The mark ${found} of a note would be printed, for the editors’ words have no notes. Take it away.` },
  { pattern: /\[@[^\]]*$|\[@\]|(?<![\p{L}\p{N}.])@[a-z][a-z0-9]*-[a-z0-9-]+/mu, reasonOf: (found) => `“${found}” would be printed. A citation stands in brackets, [@source, doc. 20]. Close them.` },
  { pattern: /\[[^\][]+\]\s?\[[^\][]*\]/u, reasonOf: (found) => `“${found}” would be printed, for the editors’ words have no list of addresses. Write [words](address).` },
  { pattern: /https?:\/\/[^\s)>\]]*[^\s)>\].,;:]/u, reasonOf: (found) => `“${found}” would be printed, and lead nowhere. Write [words](${found}).` },
  { pattern: /\[[^\][]*\]\s?\([^)]*\)?/u, reasonOf: (found) => `“${found}” would be printed, for it is no link that is understood. Write [words](address) without a space in the address.` },
  { pattern: /^#{1,6}[^\s#]\S*/mu, reasonOf: (found) => `“${found}” would be printed. A heading has a space behind its signs, “## Dates”.` },
  { pattern: /\[\[[^\]]*\]?\]?/u, reasonOf: (found) => `“${found}” would be printed. A link is written [words](#t1-p3).` },
  { pattern: /\*\*|\*(?=\p{L})|(?<=\p{L})\*/u, reasonOf: () => 'An asterisk would be printed, for no second one closes or opens the words. Write *emphasis*; where an asterisk is meant, write \\*.' },
  { pattern: /~~[^~]+~~|==[^=]+==|`[^`]+`/u, reasonOf: (found) => `“${found}” would be printed with its marks. The editors’ words have *emphasis*, links and citations only.` },
];

/**
 * The first of them in a stretch of text; null where there is none.
 * @param sources keys of the sources, one of which in brackets is meant as a citation.
 */
export function printedMark(text: string, sources: Iterable<string>): PrintedMark | null {
  const keys = new Set(sources);
  for (const { index, 0: found, 1: key = '' } of text.matchAll(/\[([a-z0-9-]+)[^\][]*\]/gu)) {
    if (keys.has(key)) return { start: index, end: index + found.length, reason: `“${found}” would be printed. Where the source is cited, write @ before its key: [@${found.slice(1)}.` };
  }
  for (const { pattern, reasonOf } of patterns) {
    const match = pattern.exec(text);
    if (match) return { start: match.index, end: match.index + match[0].length, reason: reasonOf(match[0]) };
  }
  return null;
}
