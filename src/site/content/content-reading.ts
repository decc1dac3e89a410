import { readFile, stat } from 'node:fs/promises';
import { editionRebuilder } from '../../edition/read/build-edition.ts';
import type { Edition } from '../../edition/model.ts';
import { readContent, unreadable, type ContentFile } from '../../edition/read/read-content.ts';

/** A content folder as it was read. */
export interface Reading {
  /** Counts the readings, from 1. */
  number: number;
  /** Null where problems forbid to show it. */
  edition: Edition | null;
  /** Problems and doubts for the editor; empty where there is none. */
  report: string;
}

/** Reads a content folder again and again, each time only what has changed. */
export class ContentReading {
  readonly #folder: string;
  readonly #rebuild: ReturnType<typeof editionRebuilder>;
  /** Bytes of files by their paths, with what changes whenever they do. */
  readonly #known = new Map<string, { state: string; bytes: Uint8Array }>();
  /** Null where the folder could not be read. */
  #files: ContentFile[] | null = null;
  #latest: Reading | null = null;
  #running: Promise<Reading> | null = null;

  constructor(folder: string) {
    this.#folder = folder;
    this.#rebuild = editionRebuilder(folder);
  }

  /**
   * What stands in the folder now: the reading before where nothing has changed. A folder that cannot be read is
   * reported as the content's other problems are.
   */
  now(): Promise<Reading> {
    return (this.#running ??= this.#read().finally(() => { this.#running = null; }));
  }

  async #read(): Promise<Reading> {
    const files = await readContent(this.#folder, (path) => this.#bytesOf(path)).catch((error: unknown) => unreadable(this.#folder, error));
    if (typeof files === 'string') return this.#unread(files);
    const before = this.#files;
    const isSame = files.length === before?.length && files.every((file, at) => isUnchanged(file, before[at]));
    if (isSame && this.#latest !== null) return this.#latest;
    this.#files = files;
    const { edition, report } = this.#rebuild(files);
    return (this.#latest = { number: (this.#latest?.number ?? 0) + 1, edition, report: report.trimEnd() });
  }

  #unread(report: string): Reading {
    this.#files = null;
    if (this.#latest?.report === report) return this.#latest;
    return (this.#latest = { number: (this.#latest?.number ?? 0) + 1, edition: null, report });
  }

  async #bytesOf(path: string): Promise<Uint8Array> {
    const { mtimeMs, ctimeMs, size, ino } = await stat(path);
    const state = [mtimeMs, ctimeMs, size, ino].join();
    const known = this.#known.get(path);
    if (known?.state === state) return known.bytes;
    const bytes = new Uint8Array(await readFile(path));
    this.#known.set(path, { state, bytes });
    return bytes;
  }
}

/** Whether a file is the one of the reading before; unchanged bytes are the same object. */
function isUnchanged({ path, bytes, instead }: ContentFile, before: ContentFile | undefined): boolean {
  return path === before?.path && instead === before.instead && (bytes === before.bytes || instead !== undefined);
}
