/** Scripts that stand in the pages themselves, because they have to run before anything is painted. */
import { bundleScript } from './bundler.ts';

const entries = {
  /** In a page's head. */
  arrival: 'src/site/browser/arrival/main.ts',
  /** In that of a page with telegrams. */
  arrivalWithNotes: 'src/site/browser/arrival/with-notes.ts',
} as const;

const bundled = new Map<string, Promise<string>>();

/** The text of a script. */
export function inlineScript(name: keyof typeof entries): Promise<string> {
  const known = bundled.get(name);
  if (known !== undefined) return known;
  const made = bundleScript(entries[name]);
  bundled.set(name, made);
  return made;
}

/** The texts of all of them, so that a policy can name their hashes. */
export function allInlineScripts(): Promise<string[]> {
  return Promise.all([inlineScript('arrival'), inlineScript('arrivalWithNotes')]);
}
