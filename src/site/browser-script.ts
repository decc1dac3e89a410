import { createHash } from 'node:crypto';
import { bundleScript } from './bundle-script.ts';

/** A script that pages fetch when it is first wanted. */
export interface BrowserScript {
  /** Name of its file, which changes with its text, without `.js`. */
  name: string;
  text: string;
}

let built: Promise<BrowserScript> | undefined;

/** What the reading pages do in use, as one script: a bundler's own loading of parts would be larger than the parts. */
export function inUseScript(): Promise<BrowserScript> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<BrowserScript> {
  const text = await bundleScript('src/site/browser/in-use/main.ts', 'esm');
  return { name: `in-use.${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 10)}`, text };
}
