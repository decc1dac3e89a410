import type { VFile } from 'vfile';
import { readTelegram, type ReadTelegram } from './read-telegram.ts';

/** Reads telegrams' files again only where they have changed, for whoever reads the same content after every edit. */
export class TelegramMemory {
  readonly #known = new Map<string, { text: string; telegram: ReadTelegram | null; messages: VFile['messages'] }>();

  /** Reads a file as `readTelegram` does, with the same problems. */
  read(file: VFile): ReadTelegram | null {
    const text = String(file);
    const known = this.#known.get(file.path);
    if (known?.text !== text) {
      const before = file.messages.length;
      const telegram = readTelegram(file);
      this.#known.set(file.path, { text, telegram: telegram && copied(telegram, file), messages: file.messages.slice(before) });
      return telegram;
    }
    file.messages.push(...known.messages);
    return known.telegram && copied(known.telegram, file);
  }
}

/** A telegram whose trees are its own: the reading of the whole marks names in them. */
function copied({ transcription, definitions, ...telegram }: ReadTelegram, file: VFile): ReadTelegram {
  return { ...telegram, file, transcription: structuredClone(transcription), definitions: structuredClone(definitions) };
}
