/** What an editor is told of YAML that cannot be read: where, and what to do. */
import type { ErrorCode, YAMLParseError } from 'yaml';

/** A fault of YAML in an editor's words. */
export interface YamlFault {
  /** UTF-16 offsets in the text, `to` exclusive. */
  from: number;
  to: number;
  reason: string;
}

const quoteIt = 'Put the whole value in straight quotation marks, "…".';

/** What each kind of fault means (errors of the package `yaml`). */
const advice: Readonly<Partial<Record<ErrorCode, string>>> = {
  MULTILINE_IMPLICIT_KEY: 'This line has no key with a colon and a space, “key: value”. Write the colon and one space after the key, or indent the line further where it goes on with the value above.',
  BLOCK_AS_IMPLICIT_KEY: `A colon with a space stands within this value, which makes a key of the words before it. ${quoteIt}`,
  TAB_AS_INDENT: 'The line is indented by a tab. Indent by spaces, as the lines around it are.',
  BAD_INDENT: 'The line is indented otherwise than the lines it belongs to. Begin it in the same column as they do.',
  DUPLICATE_KEY: 'The key stands here for the second time. Keep one.',
  BAD_SCALAR_START: `A value cannot begin with this character. ${quoteIt}`,
  BAD_DQ_ESCAPE: 'Within "…" a backslash begins an escape. Write two backslashes, or put the value in \'…\'.',
  MULTIPLE_DOCS: 'A line of three hyphens begins another document here. Take it away.',
  NON_STRING_KEY: 'A key is a text. Put it in straight quotation marks, "…".',
  BAD_COLLECTION_TYPE: `A list or keys stand here where one value is expected. ${quoteIt}`,
  RESOURCE_EXHAUSTION: 'The values are nested too deeply. Write them with less nesting.',
};

/** The first fault: those after it mostly follow from it. */
export function firstFault(errors: readonly Pick<YAMLParseError, 'code' | 'message' | 'pos'>[], text: string): YamlFault | null {
  const [error] = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (!error) return null;
  const [from, to] = error.pos;
  const told = (reason: string): YamlFault => ({ from, to, reason });
  const open = openBracket(text, from);
  if (open !== null && error.code !== 'DUPLICATE_KEY') {
    return { from: open, to: open + 1, reason: `The bracket ${text.charAt(open)} is not closed. Close it by ${text.charAt(open) === '[' ? ']' : '}'}, or put the value in straight quotation marks, "…", where the bracket belongs to it.` };
  }
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1).split('\n', 1)[0] ?? '';
  if (error.code === 'MISSING_CHAR' && /quote/u.test(error.message)) {
    const opening = [...text.slice(0, from).matchAll(/(?<=(?:[:,[]|^\s*-)\s+)["']/gmu)].at(-1)?.index ?? from;
    return { from: opening, to: opening + 1, reason: 'A quotation mark is opened and not closed. Close it at the end of the value; within "…" write \\" for the mark itself.' };
  }
  if (/^\s*(?:- )?["']?[^"':]*["']?:\s+[“„‘«]/u.test(line) && error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    return told(`A colon with a space stands within this value, and “ ” are no quotation marks to YAML. ${quoteIt}`);
  }
  if (/^\s*(?:- )?\w+:\s+["'].*["'].+$/u.test(line) && error.code !== 'DUPLICATE_KEY') {
    return told('Words stand after the quotation mark that closes this value. Put the whole value in straight quotation marks, and write \\" for a mark within "…".');
  }
  if (/^\s*\[[^\]]*\].*:/u.test(line)) return told(advice.NON_STRING_KEY ?? error.message);
  return told(advice[error.code] ?? `YAML cannot read this (${error.message.replace(/\.$/u, '')}). Compare the line with those around it; a value with : # [ ] { } or quotation marks stands in "…".`);
}

/** Where a bracket of a flow collection stands open at an offset; null where none does. */
function openBracket(text: string, to: number): number | null {
  const open: number[] = [];
  let quote = '';
  for (let at = 0; at < to; at += 1) {
    const character = text.charAt(at);
    const before = text.charAt(at - 1);
    if (quote !== '') {
      if (character === quote || character === '\n') quote = '';
    } else if (/["']/u.test(character) && /[\s[{,]/u.test(before)) {
      quote = character;
    } else if (/[[{]/u.test(character) && (open.length > 0 || /(?:: |- )$/u.test(text.slice(Math.max(0, at - 2), at)))) {
      open.push(at);
    } else if (/[\]}]/u.test(character)) {
      open.pop();
    }
  }
  return open[0] ?? null;
}
