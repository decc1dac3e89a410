import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ResultsFile, type Place } from './results-file.ts';

/** The number of a file of results, from 1, and the place in it. */
export type Kept = [file: number, place: Place];

/** Where results are kept, by their keys. */
export type Index = Map<string, Kept>;

/** The files of results that earlier builds have left in a folder, each named by its number. */
export class FormerResults {
  readonly #folder: string;
  /** By number; null where one cannot be opened. */
  readonly #files: ReadonlyMap<number, ResultsFile | null>;
  /** Number of the last file; 0 where there is none. */
  readonly last: number;
  /** Of what the last build had use for; empty where there was none, or where its index is damaged. */
  readonly index: ReadonlyMap<string, Kept>;

  constructor(folder: string) {
    this.#folder = folder;
    this.#files = new Map(numbersIn(folder).map((number) => [number, opened(join(folder, String(number)))]));
    this.last = Math.max(0, ...this.#files.keys());
    const entries = this.#files.get(this.last)?.readTable();
    this.index = new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  }

  /** Of all files together, in bytes. */
  get size(): number {
    return [...this.#files.values()].reduce((sum, file) => sum + (file?.size ?? 0), 0);
  }

  /** Null where the bytes are not those that were kept. */
  read([file, place]: Kept): Buffer<ArrayBuffer> | null {
    return this.#files.get(file)?.read(place) ?? null;
  }

  close(): void {
    for (const file of this.#files.values()) file?.close();
  }

  /** Removes the files that none of the results is in. */
  removeOthers(index: Index): void {
    const used = new Set([...index.values()].map(([file]) => file));
    for (const number of this.#files.keys()) if (!used.has(number)) rmSync(join(this.#folder, String(number)), { force: true });
  }
}

function numbersIn(folder: string): number[] {
  try {
    return readdirSync(folder).map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function opened(path: string): ResultsFile | null {
  try {
    return new ResultsFile(path, 'read');
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is [key: string, kept: Kept] {
  return Array.isArray(value) && typeof value[0] === 'string' && Array.isArray(value[1]) && Array.isArray(value[1][1]);
}
