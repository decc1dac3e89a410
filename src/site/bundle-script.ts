import { build } from 'esbuild';
import { oldestBrowsers } from './oldest-browsers.ts';

/**
 * A script with all that it imports as one text, for the browsers that the site is made for.
 * @param entry path of the script from the project's folder
 * @param format `iife` for a script that stands by itself, `esm` for a module
 */
export async function bundleScript(entry: string, format: 'iife' | 'esm' = 'iife'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true, minify: true, write: false, format, target: [...oldestBrowsers], charset: 'utf8', legalComments: 'none', logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('').trim();
}
