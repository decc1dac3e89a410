import { closeSync, constants, existsSync, fstatSync, linkSync, mkdirSync, openSync, readFileSync, readSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';

/** What tells the bytes of a file. */
export interface Extent {
  /** In bytes. */
  length: number;
  /** SHA-256, in hexadecimal. */
  sum: string;
}

/** SHA-256 of bytes, in hexadecimal. */
export function sumOf(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

/**
 * The folder of a site in the making. A file that the former site has with the same bytes is not written once more:
 * both have it until the former goes. Thousands of new files take longer to make than to read, and whoever copies
 * the site elsewhere sees by their times which have changed.
 */
export class SiteFolder {
  readonly path: string;
  /** Null where there is none. */
  readonly #former: string | null;
  /** Whose its files are, and who may read them. */
  readonly #own: Pick<Stats, 'uid' | 'mode'>;
  readonly #folders = new Set<string>();
  /** Of the files that are there. */
  readonly #sums = new Map<string, string>();
  /** What a file of the former site is read into. */
  #room = Buffer.allocUnsafeSlow(2 ** 20);

  /**
   * @param path the folder, which is there and empty
   * @param former the folder that it will replace, if that is there
   */
  constructor(path: string, former: string) {
    this.path = path;
    this.#former = existsSync(former) ? former : null;
    this.#own = statSync(path);
  }

  /**
   * Puts a file into the folder.
   * @param file path below the site, `/telegrams/3/index.html`
   * @param read tells its bytes, where they are asked for; null where they are not to be had
   * @returns whether it is there now
   */
  put(file: string, extent: Extent, read: () => Uint8Array | null): boolean {
    if (this.#sums.get(file) === extent.sum) return true;
    const folder = dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(join(this.path, folder), { recursive: true });
    this.#folders.add(folder);
    if (!this.#share(file, extent)) {
      const bytes = read();
      if (bytes === null) return false;
      // A file that is there may be the former site's as well, and is not to be written into.
      writeFileSync(join(this.path, file), bytes, { flag: 'wx' });
    }
    this.#sums.set(file, extent.sum);
    return true;
  }

  /** The bytes of a file that was put here. */
  read(file: string): Uint8Array {
    return readFileSync(join(this.path, file));
  }

  /** Takes a file of the former site where it is one that this build would have written; any doubt forbids it. */
  #share(file: string, extent: Extent): boolean {
    if (this.#former === null) return false;
    const former = join(this.#former, file);
    try {
      if (!this.#has(former, extent)) return false;
      linkSync(former, join(this.path, file));
      return true;
    } catch {
      return false;
    }
  }

  /** @throws the system's error where there is no such file. */
  #has(path: string, { length, sum }: Extent): boolean {
    // A symbolic link would be shared itself, and not what it leads to.
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const { size, mode, uid } = fstatSync(file);
      if (size !== length || uid !== this.#own.uid || (mode & 0o777) !== (this.#own.mode & 0o666)) return false;
      if (length > this.#room.length) this.#room = Buffer.allocUnsafeSlow(length);
      return readSync(file, this.#room, 0, length, 0) === length && sumOf(this.#room.subarray(0, length)) === sum;
    } finally {
      closeSync(file);
    }
  }
}
