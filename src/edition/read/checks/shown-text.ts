/** How messages show words of the content. */
import { codePointOf } from '../../code-point.ts';

/** Most characters of which each is explained. */
const longestExplained = 40;
const longestShown = 200;

/** Words as an editor can tell them apart: line ends made visible, and what looks alike with its code point (Unicode). */
export function shown(text: string): string {
  const characters = [...text];
  const doubtful = characters.length > longestExplained ? [] : characters.filter((character) => /[^\x21-\x7E]/u.test(character));
  const needed = doubtful.some((character) => character !== ' ') || doubtful.length === characters.length ? new Set(doubtful) : [];
  const codes = [...needed].map((character) => `${visible(character)} ${codePointOf(character)}`);
  return `“${visible(text)}”${codes.length > 0 ? ` (${codes.join(', ')})` : ''}`;
}

/** Words with their line ends made visible, the middle of long ones left out. */
export function visible(text: string): string {
  const marked = text.replaceAll('\n', '↵');
  return marked.length <= longestShown ? marked : `${marked.slice(0, longestShown / 2)} … ${marked.slice(-longestShown / 2)}`;
}
