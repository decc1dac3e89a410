import { inflateSync } from 'node:zlib';

/**
 * The replacement text of each marked-content sequence of a page, in the order in which the sequences begin;
 * null where a sequence shows its own text (ISO 32000-1, 14.9.4). Reads files without object streams.
 */
export function actualTexts(pdf: Uint8Array, pageObject: number): (string | null)[] {
  const file = Buffer.from(pdf).toString('latin1');
  const contents = /\/Contents (\d+) 0 R/u.exec(objectOf(file, pageObject));
  if (!contents) throw new Error(`Page object ${pageObject} has no contents`);
  const stream = inflated(objectOf(file, Number(contents[1])));
  const begins = /(?:\/ActualText\s*(?:\(((?:\\.|[^\\)])*)\)|<([0-9A-Fa-f]*)>)\s*>>\s*)?\bB(?:DC|MC)\b/gsu;
  return [...stream.matchAll(begins)].map(([, literal, hexadecimal]) => {
    if (hexadecimal !== undefined) return Buffer.from(hexadecimal, 'hex').subarray(2).swap16().toString('utf16le');
    return literal === undefined ? null : literal.replace(/\\(.)/gsu, '$1');
  });
}

function objectOf(file: string, number: number): string {
  const start = new RegExp(`(?:^|\\n)${number} 0 obj\\b`, 'u').exec(file);
  if (!start) throw new Error(`No object ${number}`);
  return file.slice(start.index + start[0].length, file.indexOf('\nendobj', start.index));
}

function inflated(object: string): string {
  const start = object.indexOf('stream\n') + 'stream\n'.length;
  return inflateSync(Buffer.from(object.slice(start, object.lastIndexOf('endstream')), 'latin1')).toString('latin1');
}
