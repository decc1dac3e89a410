import type { Edition } from '../../edition/model.ts';
import { watched } from './reads.ts';

declare global {
  /** The edition that this process publishes, where it has read it before it makes the pages; absent elsewhere. */
  var editionInPress: Edition | undefined;
}

/**
 * Lets the pages of this process print an edition that it has read already, instead of reading it again.
 * The pages' code is compiled apart and shares no module with the code that calls this, hence the global variable.
 * @returns the edition as the pages get it, which notes what they read
 */
export function putInPress(edition: Edition): Edition {
  return (globalThis.editionInPress = watched(edition));
}

/** Lets the pages of this process print an edition from now on. */
export function showEdition(edition: Edition): void {
  globalThis.editionInPress = edition;
}

/** The edition that was put in press; null where none was. */
export function inPress(): Edition | null {
  return globalThis.editionInPress ?? null;
}
