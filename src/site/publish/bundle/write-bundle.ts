import { existsSync } from 'node:fs';
import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { insideChanged } from './astro-inside.ts';
import { bundleParts, type BundleFacts } from './bundle.ts';

/** Pages by Astro's keys of their routes, with their styles. */
type StyledPages = ReadonlyMap<string, Pick<BundleFacts['pages'][number], 'styles'>>;

/**
 * Lets Astro compile the pages and the scripts and styles that they need, without making any page.
 * @param folder to write into; has to exist
 */
export async function writeBundle(folder: string): Promise<void> {
  await build({
    outDir: join(folder, bundleParts.client), logLevel: 'warn', integrations: [withoutPages(folder)], vite: { build: { emptyOutDir: false } },
  });
  if (!existsSync(join(folder, bundleParts.facts))) throw insideChanged('it no longer asks its prerenderer for pages');
}

/** Keeps what Astro has compiled to make the pages from, which it would delete after it has made them. */
function withoutPages(folder: string): AstroIntegration {
  const styled: StyledPages[] = [];
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
            await keepCompiled(folder, styled);
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

/**
 * Moves the compiled pages out of the site's files and notes what is needed to make them.
 * @throws {BuildFailure} where they are not where Astro had them.
 */
export async function keepCompiled(folder: string, styled: readonly StyledPages[]): Promise<void> {
  const compiled = join(folder, bundleParts.client, '.prerender');
  if (!existsSync(compiled)) throw insideChanged('it no longer leaves the compiled pages in .prerender');
  const entry = (await readdir(compiled)).find((name) => name.startsWith('prerender-entry'));
  if (entry === undefined) throw insideChanged('the compiled pages have no prerender-entry');
  await rename(compiled, join(folder, bundleParts.pages));
  const facts: BundleFacts = { entry, pages: styled.flatMap((pages) => [...pages].map(([key, { styles }]) => ({ key, styles }))) };
  await writeFile(join(folder, bundleParts.facts), JSON.stringify(facts));
}
