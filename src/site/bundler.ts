/** Scripts and style sheets as browsers get them, made anew only where the code has changed. */
import { keptBytes } from './content/kept-results.ts';
import { oldestBrowsers } from './oldest-browsers.ts';

/**
 * A script with all that it imports as one text, for the browsers that the site is made for.
 * @param entry path of the script from the project's folder
 * @param format `iife` for a script that stands by itself, `esm` for a module
 * @param constants texts by the names that stand for them in it
 */
export async function bundleScript(entry: string, format: 'iife' | 'esm' = 'iife', constants: Readonly<Record<string, string>> = {}): Promise<string> {
  return decoded(await keptBytes('script', { entry, format, constants }, bundled));
}

/** A style sheet without what browsers do not need. */
export async function minifyStyle(css: string): Promise<string> {
  return decoded(await keptBytes('style', { css }, minified));
}

interface Script {
  entry: string;
  format: 'iife' | 'esm';
  constants: Readonly<Record<string, string>>;
}

async function bundled({ entry, format, constants }: Script): Promise<Uint8Array> {
  const { build } = await bundler();
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true, minify: true, write: false, format, target: [...oldestBrowsers], charset: 'utf8',
    define: Object.fromEntries(Object.entries(constants).map(([name, text]) => [name, JSON.stringify(text)])), external: Object.values(constants), legalComments: 'none', logLevel: 'silent',
    // What TypeScript has checked needs no directive of its own in each page.
    tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
  });
  return Buffer.from(outputFiles.map(({ text }) => text).join('').trim());
}

async function minified({ css }: { css: string }): Promise<Uint8Array> {
  const { transform } = await bundler();
  return Buffer.from((await transform(css, { loader: 'css', minify: true, charset: 'utf8' })).code);
}

/** Loaded where there is something to make: it is a program of its own, which takes longer to start than to do this. */
function bundler() {
  return import('esbuild');
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
