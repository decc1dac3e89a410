import type { Guide } from '../../search/guide.ts';
import { note } from './reads.ts';

declare global {
  /** Absent where no build is at work. Global for the same reason as the edition in press. */
  var guideInPress: { guide: Guide; reads: ReadonlySet<string> } | undefined;
}

/**
 * Lets what is searched by itself use the guide to the index of the edition in press.
 * @param reads what was read of the edition when it was made
 */
export function putGuideInPress(guide: Guide, reads: ReadonlySet<string>): void {
  globalThis.guideInPress = { guide, reads };
}

/** The guide to the index of the edition in press; null where none is in press. */
export function guideInPress(): Guide | null {
  if (globalThis.guideInPress === undefined) return null;
  note(globalThis.guideInPress.reads);
  return globalThis.guideInPress.guide;
}
