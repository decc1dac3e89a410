import { deserialize, serialize } from 'node:v8';
import type { FootnoteDefinition } from 'mdast';
import { VFile } from 'vfile';
import type { Transcription } from '../nodes.ts';
import { NoteRegister, type RegisteredNote } from './note-register.ts';
import { readTelegram, type ReadTelegram, type TelegramFrontmatter } from './read-telegram.ts';

/** What earlier readings by the same code have left, by words that say what it is, and by what it was read from. */
export interface KeptReadings {
  /** Null where nothing is kept. */
  get: (what: string, input: object) => Uint8Array | null;
  keep: (what: string, input: object, bytes: Uint8Array) => void;
}

/** A telegram as its file says it, without the file, in plain data. */
interface KeptTelegram {
  id: ReadTelegram['id'];
  value: TelegramFrontmatter;
  transcription: Transcription;
  notes: readonly RegisteredNote[];
  definitions: FootnoteDefinition[];
}

const what = 'telegram as it was read';

/** Reads telegrams' files as `readTelegram` does, and of those that were sound when they were read before what was kept. */
export function keptReader(kept: KeptReadings): (file: VFile) => ReadTelegram | null {
  return (file) => {
    const input = { text: String(file) };
    const bytes = kept.get(what, input);
    if (bytes !== null) return telegramFrom(bytes, file);
    const before = file.messages.length;
    const telegram = readTelegram(file);
    // At once: the reading of the whole marks names in the trees.
    if (telegram?.frontmatter && file.messages.length === before) kept.keep(what, input, bytesOf(telegram, telegram.frontmatter.value));
    return telegram;
  };
}

function bytesOf({ id, transcription, notes, definitions }: ReadTelegram, value: TelegramFrontmatter): Uint8Array {
  const kept: KeptTelegram = { id, value, transcription, notes: notes.notes, definitions };
  return serialize(kept);
}

function telegramFrom(bytes: Uint8Array, file: VFile): ReadTelegram {
  const kept: unknown = deserialize(bytes);
  if (!isKept(kept)) throw new TypeError('What was kept of a telegram is none');
  const { id, value, transcription, notes, definitions } = kept;
  return { id, file, transcription, notes: new NoteRegister(id, notes), definitions, frontmatter: { value, ...placesIn(file) } };
}

/** Where the values of a file's frontmatter stand: it is read again when the first of them is asked for, which is when there is something to report. */
function placesIn({ path, value }: VFile): Pick<NonNullable<ReadTelegram['frontmatter']>, 'placeOf' | 'piecesOf'> {
  let read: ReadTelegram['frontmatter'] = null;
  const again = () => {
    read ??= readTelegram(new VFile({ path, value }))?.frontmatter ?? null;
    if (read === null) throw new TypeError(`${path} was sound and is not`);
    return read;
  };
  return { placeOf: (at) => again().placeOf(at), piecesOf: (at) => again().piecesOf(at) };
}

/** Whoever keeps bytes has checked that these are the ones that were given. */
function isKept(value: unknown): value is KeptTelegram {
  return typeof value === 'object' && value !== null && 'transcription' in value && 'definitions' in value;
}
