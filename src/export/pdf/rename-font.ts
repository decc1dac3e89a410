export interface FontNames {
  /** What the font is asked for by. */
  family: string;
  /** What a document in which it is embedded calls it. */
  postScript: string;
}

interface Table {
  tag: string;
  bytes: Uint8Array;
}

/**
 * Gives a font other names, so that each part of a typeface can be asked for by itself,
 * and never is mistaken for a font that is installed on the machine.
 * @param font TrueType or OpenType, not compressed
 * @returns a copy; the checksum of the whole file is left as it was, as readers of embedded fonts do not ask for it
 */
export function renameFont(font: Uint8Array, names: FontNames): Buffer {
  const tables = tablesOf(font).map((table) => (table.tag === 'name' ? { tag: 'name', bytes: nameTable(names) } : table));
  return fontFrom(font.subarray(0, 4), tables);
}

function tablesOf(font: Uint8Array): Table[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const entry = 12 + 16 * index;
    const offset = view.getUint32(entry + 8);
    return {
      tag: Buffer.from(font.subarray(entry, entry + 4)).toString('latin1'),
      bytes: font.subarray(offset, offset + view.getUint32(entry + 12)),
    };
  });
}

function fontFrom(version: Uint8Array, tables: readonly Table[]): Buffer {
  const directory = Buffer.alloc(12 + 16 * tables.length);
  directory.set(version, 0);
  const power = Math.floor(Math.log2(tables.length));
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(16 << power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * tables.length - (16 << power), 10);
  const parts: Uint8Array[] = [directory];
  let offset = directory.length;
  for (const [index, { tag, bytes }] of tables.entries()) {
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    const entry = 12 + 16 * index;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(checksum(padded), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(bytes.length, entry + 12);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

/** A `name` table of format 0 with names for Windows in English (platform 3, encoding 1, language 0x409). */
function nameTable({ family, postScript }: FontNames): Uint8Array {
  const texts: [nameId: number, text: string][] = [[1, family], [4, postScript], [6, postScript]];
  const names = texts.map(([id, text]) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }));
  const header = Buffer.alloc(6 + 12 * names.length);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  for (const [index, { id, bytes }] of names.entries()) {
    const fields = [3, 1, 0x409, id, bytes.length, offset];
    for (const [field, value] of fields.entries()) header.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    offset += bytes.length;
  }
  return Buffer.concat([header, ...names.map(({ bytes }) => bytes)]);
}
