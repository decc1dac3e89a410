import { build } from 'esbuild';

/** The search of the one-file edition, bundled into one script. */
export async function offlineScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/export/offline/client/main.ts'],
    bundle: true, minify: true, write: false, format: 'iife', target: 'es2022', charset: 'utf8', legalComments: 'none', logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('').trim();
}
