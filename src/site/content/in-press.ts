import { createHash } from 'node:crypto';
import type { Edition } from '../../edition/model.ts';
import type { ContentFile } from '../../edition/read/read-content.ts';
import { note, tellFact, watched } from './reads.ts';

/** What whoever takes the files as they are has read. */
const contentFact = 'content files';

declare global {
  /** The edition that this process publishes, where it has read it before it makes the pages; absent elsewhere. */
  var editionInPress: Edition | undefined;
  /** The files that it was read from. */
  var contentInPress: readonly ContentFile[] | undefined;
}

/**
 * Lets the pages of this process print an edition that it has read already, instead of reading it again.
 * The pages' code is compiled apart and shares no module with the code that calls this, hence the global variable.
 * @returns the edition as the pages get it, which notes what they read
 */
export function putInPress(edition: Edition, files: readonly ContentFile[]): Edition {
  globalThis.contentInPress = files;
  tellFact(contentFact, hashOf(files));
  return (globalThis.editionInPress = watched(edition));
}

/** The files of the content as the edition in press was read from them; null where none is in press. */
export function contentInPress(): readonly ContentFile[] | null {
  note([contentFact]);
  return globalThis.contentInPress ?? null;
}

/** A hash of all paths and bytes. */
export function hashOf(files: readonly ContentFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}

/** Lets the pages of this process print an edition from now on. */
export function showEdition(edition: Edition): void {
  globalThis.editionInPress = edition;
}

/** The edition that was put in press; null where none was. */
export function inPress(): Edition | null {
  return globalThis.editionInPress ?? null;
}
