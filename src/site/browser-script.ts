import { createHash } from 'node:crypto';
import { build } from 'esbuild';

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
  const { outputFiles } = await build({
    entryPoints: ['src/site/browser/in-use/main.ts'],
    bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', charset: 'utf8', legalComments: 'none', logLevel: 'silent',
  });
  const text = outputFiles.map((file) => file.text).join('').trim();
  return { name: `in-use.${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 10)}`, text };
}
