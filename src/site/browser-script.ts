import { createHash } from 'node:crypto';
import { bundleScript } from './bundler.ts';

/** A script that pages fetch when it is first wanted. */
export interface BrowserScript {
  /** Name of its file, which changes with its text, without `.js`. */
  name: string;
  text: string;
}

const built = new Map<string, Promise<BrowserScript>>();

/** What the pages do in use, as one script: a bundler's own loading of parts would be larger than the parts. */
export async function inUseScript(): Promise<BrowserScript> {
  const [quoting, searchField] = await Promise.all([quotingScript(), searchFieldScript()]);
  return scriptOf('in-use', 'src/site/browser/in-use/main.ts', { addressOfQuoting: `./${quoting.name}.js`, addressOfSearchField: `./${searchField.name}.js` });
}

/** What they do with words that are selected, and with citations. */
export function quotingScript(): Promise<BrowserScript> {
  return scriptOf('quoting', 'src/site/browser/quoting/main.ts');
}

/** What the search field of every page does in use, and the way from result to result. */
export function searchFieldScript(): Promise<BrowserScript> {
  return scriptOf('search-field', 'src/search/client/search-field.ts');
}

function scriptOf(name: string, entry: string, constants: Readonly<Record<string, string>> = {}): Promise<BrowserScript> {
  const known = built.get(name) ?? bundle(name, entry, constants);
  built.set(name, known);
  return known;
}

async function bundle(name: string, entry: string, constants: Readonly<Record<string, string>>): Promise<BrowserScript> {
  const text = await bundleScript(entry, 'esm', constants);
  return { name: `${name}.${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8)}`, text };
}
