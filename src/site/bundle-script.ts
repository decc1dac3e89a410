import { build } from 'esbuild';
import { oldestBrowsers } from './oldest-browsers.ts';

/**
 * A script with all that it imports as one text, for the browsers that the site is made for.
 * @param entry path of the script from the project's folder
 * @param format `iife` for a script that stands by itself, `esm` for a module
 * @param constants texts by the names that stand for them in it
 */
export async function bundleScript(entry: string, format: 'iife' | 'esm' = 'iife', constants: Readonly<Record<string, string>> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true, minify: true, write: false, format, target: [...oldestBrowsers], charset: 'utf8',
    define: Object.fromEntries(Object.entries(constants).map(([name, text]) => [name, JSON.stringify(text)])), external: Object.values(constants), legalComments: 'none', logLevel: 'silent',
    // What TypeScript has checked needs no directive of its own in each page.
    tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
  });
  return outputFiles.map(({ text }) => text).join('').trim();
}
