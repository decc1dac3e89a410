import { inflateRawSync } from 'node:zlib';

/** An entry of a ZIP archive, from its central directory (APPNOTE.TXT, 4.3.12). */
export interface ZipEntry {
  path: string;
  bytes: Buffer;
  compressed: boolean;
  /** Bytes of the extra field before the data. */
  extra: number;
  /** Date and time as MS-DOS has them, in one number. */
  time: number;
}

/** Reads an archive that was written by another. */
export function readZip(archive: Uint8Array): ZipEntry[] {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('No end of central directory');
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const extra = bytes.readUInt16LE(local + 28);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + extra;
    const data = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const compressed = bytes.readUInt16LE(at + 10) === 8;
    entries.push({
      path: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      bytes: compressed ? inflateRawSync(data) : data, compressed, extra, time: bytes.readUInt32LE(at + 12),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
