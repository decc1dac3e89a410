/**
 * The files that Pagefind 1.5 writes, as far as the search reads them: each is compressed (gzip,
 * RFC 1952) and holds a mark and one value in CBOR.
 */
import { arrayOf, numberOf, stringOf } from '../values.ts';
import { readCbor } from './cbor.ts';

/** The list of everything that Pagefind has indexed. */
export interface PagefindMeta {
  /** Version of Pagefind. */
  version: string;
  /** Its ids of the records; their order numbers them in the parts of the index. */
  records: string[];
  /** The parts of the index in the order of their words. */
  parts: IndexPart[];
}

/** A file with the places of words, up to where the next part begins. */
export interface IndexPart {
  /** What no word of the part comes before, and every word of the part before comes before: the beginning of its first word. */
  from: string;
  /** Name of the file without its ending. */
  file: string;
}

/** Where a word stands in a record: word numbers, from 0. */
export interface RecordPlaces {
  /** Number of the record, from 0. */
  record: number;
  places: number[];
}

const mark = 'pagefind_dcd';

/** @throws {TypeError} where the file is damaged or of another form. */
export async function readMeta(file: Uint8Array<ArrayBuffer>): Promise<PagefindMeta> {
  const [version, records, parts] = arrayOf(readCbor(await unpacked(file)));
  return {
    version: stringOf(version),
    records: arrayOf(records).map((record) => stringOf(arrayOf(record)[0])),
    parts: arrayOf(parts).map((part) => {
      const [from, , file] = arrayOf(part).map(stringOf);
      return { from: stringOf(from), file: stringOf(file) };
    }),
  };
}

/**
 * The words of a part of the index with their places.
 * @throws {TypeError} where the file is damaged or of another form.
 */
export async function readPart(file: Uint8Array<ArrayBuffer>): Promise<Map<string, RecordPlaces[]>> {
  const [words] = arrayOf(readCbor(await unpacked(file)));
  return new Map(arrayOf(words).map((entry) => {
    const [word, records] = arrayOf(entry);
    return [stringOf(word), recordPlacesFrom(arrayOf(records))];
  }));
}

/** Numbers of records, and of words, are each written as the step from the one before. */
function recordPlacesFrom(records: readonly unknown[]): RecordPlaces[] {
  let record = 0;
  return records.map((entry) => {
    const [step, places] = arrayOf(entry);
    record += numberOf(step);
    return { record, places: placesFrom(arrayOf(places)) };
  });
}

function placesFrom(steps: readonly unknown[]): number[] {
  const places: number[] = [];
  let place = 0;
  for (const step of steps.map(numberOf)) {
    // Below nought is how much the words from here on weigh, which is the same for all.
    if (step < 0) continue;
    place += step;
    places.push(place);
  }
  return places;
}

async function unpacked(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  if (new TextDecoder().decode(bytes.subarray(0, mark.length)) !== mark) throw new TypeError('This is no file of the index');
  return bytes.subarray(mark.length);
}
