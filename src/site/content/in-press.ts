import type { Edition } from '../../edition/model.ts';

declare global {
  /** The edition that this process publishes, where it has read it before it makes the pages; absent elsewhere. */
  var editionInPress: Edition | undefined;
}

/**
 * Lets the pages of this process print an edition that it has read already, instead of reading it again.
 * The pages' code is compiled apart and shares no module with the code that calls this, hence the global variable.
 */
export function putInPress(edition: Edition): void {
  globalThis.editionInPress = edition;
}

/** The edition that was put in press; null where none was. */
export function inPress(): Edition | null {
  return globalThis.editionInPress ?? null;
}
