import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { bundleParts, type BundleFacts } from './bundle.ts';

/**
 * Lets Astro compile the pages and the scripts and styles that they need, without making any page.
 * @param folder to write into; has to exist
 */
export async function writeBundle(folder: string): Promise<void> {
  await build({
    outDir: join(folder, bundleParts.client), logLevel: 'warn', integrations: [withoutPages(folder)], vite: { build: { emptyOutDir: false } },
  });
}

/** Keeps what Astro has compiled to make the pages from, which it would delete after it has made them. */
function withoutPages(folder: string): AstroIntegration {
  const facts: BundleFacts = { entry: '', pages: [] };
  const styled: Map<string, { styles: BundleFacts['pages'][number]['styles'] }>[] = [];
  return {
    name: 'without-pages',
    hooks: {
      'astro:build:setup'({ pages }) {
        styled.push(pages);
      },
      'astro:build:start'({ setPrerenderer }) {
        setPrerenderer({
          name: 'without-pages',
          async getStaticPaths() {
            await rename(join(folder, bundleParts.client, '.prerender'), join(folder, bundleParts.pages));
            facts.entry = (await readdir(join(folder, bundleParts.pages))).find((name) => name.startsWith('prerender-entry')) ?? '';
            facts.pages = styled.flatMap((pages) => [...pages].map(([key, { styles }]) => ({ key, styles })));
            await writeFile(join(folder, bundleParts.facts), JSON.stringify(facts));
            return [];
          },
          render() {
            throw new Error('No page is made while the code is bundled');
          },
        });
      },
    },
  };
}
