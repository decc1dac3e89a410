/** Kinds of damage to notes, cross-references, and to the file as a whole. */
import { lineAt, replaced, type Kind, type Spoilt } from './mutation.ts';

/** Something that happens at one match of a pattern. */
function at(pattern: RegExp, spoil: (text: string, match: RegExpExecArray) => Spoilt): Kind['spoil'] {
  return (text, chance) => {
    const matches = [...text.matchAll(pattern)];
    return matches.length === 0 ? null : spoil(text, chance.pick(matches));
  };
}

const withText = (by: (match: RegExpExecArray) => string) => (text: string, match: RegExpExecArray): Spoilt => ({
  text: replaced(text, match.index, match.index + match[0].length, by(match)), lines: [lineAt(text, match.index)],
});

export const referenceKinds: Kind[] = [
  { name: 'a reference to a telegram that there is not', spoil: at(/\]\(#t\d+/gu, withText(() => '](#t9')) },
  { name: 'a reference to a paragraph that there is not', spoil: at(/\]\(#t\d+(?:-p\d+)?/gu, withText(() => '](#t6-p2')) },
  { name: 'a reference that is misspelt', spoil: at(/\]\(#t/gu, withText(() => '](#T')) },
  { name: 'a certainty that is none', spoil: at(/"probable"/gu, withText(() => '"probably"')) },
  { name: 'a link to an address that is not https', spoil: at(/\]\(#t[^)]*\)/gu, withText(() => '](javascript:alert(1))')) },
  { name: 'a mark that has no note', spoil: at(/(?<=\p{L})(?= \p{L})(?=[^\]]*$)/gmu, withText(() => '[^nowhere]')) },
  {
    name: 'a mark is lost',
    spoil: at(/\[\^([a-z][\w-]*)\](?!:)/gu, (text, match) => {
      const spoilt = replaced(text, match.index, match.index + match[0].length, '');
      return { text: spoilt, lines: [lineAt(spoilt, spoilt.indexOf(`[^${match[1]}]:`))] };
    }),
  },
  {
    name: 'a note is lost',
    spoil: at(/\n\[\^([^\]]+)\]: .*\n/gu, (text, match) => {
      const spoilt = replaced(text, match.index, match.index + match[0].length, '');
      return { text: spoilt, lines: [lineAt(spoilt, spoilt.indexOf(`[^${match[1]}]`))] };
    }),
  },
  {
    name: 'a note is written twice',
    spoil: at(/\[\^[a-z][^\]]*\]: .*\n/gu, (text, match) => {
      const end = match.index + match[0].length;
      return { text: replaced(text, end, end, `\n${match[0]}`), lines: [lineAt(text, match.index) + 2] };
    }),
  },
  { name: 'a note cites an unknown source', spoil: at(/\[@[a-z]+/gu, withText((match) => `${match[0]}x`)) },
  { name: 'a note has raw HTML', spoil: at(/(?<=\n\[\^[a-z][^\]]*\]: )/gu, withText(() => '<b>x</b> ')) },
];

/** Kinds that spoil a file's bytes. */
export const fileKinds: Kind[] = [
  { name: 'a byte-order mark', spoil: (text) => ({ text: `\ufeff${text}`, lines: [1] }) },
  { name: 'CRLF line ends', spoil: (text) => ({ text: text.replaceAll('\n', '\r\n'), lines: [1] }) },
  {
    name: 'one CRLF line end',
    spoil: at(/\n/gu, (text, match) => ({ text: replaced(text, match.index, match.index + 1, '\r\n'), lines: [lineAt(text, match.index)] })),
  },
  {
    name: 'bytes that are no UTF-8',
    spoil: at(/\p{L}/gu, (text, match) => {
      const encoder = new TextEncoder();
      return {
        text: new Uint8Array([...encoder.encode(text.slice(0, match.index)), 0xe9, ...encoder.encode(text.slice(match.index + match[0].length))]),
        lines: [lineAt(text, match.index)],
      };
    }),
  },
  {
    name: 'a control character',
    spoil: at(/(?<=\p{L})(?=\p{L})/gu, (text, match) => ({ text: replaced(text, match.index, match.index, '\u0000'), lines: [lineAt(text, match.index)] })),
  },
];
