/** The same telegrams built by other makers of sites, in their latest versions from the registry. */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Another maker of sites, and how it is run in its room. */
export interface Other {
  name: string;
  /** For a shell. */
  command: string;
}

const packages = ['astro@7.3.4', '@astrojs/starlight', '@11ty/eleventy', 'pagefind@1.5.2'];

export const others: readonly Other[] = [
  { name: 'Starlight with its search', command: 'rm -rf dist .astro node_modules/.astro && node node_modules/astro/bin/astro.mjs build' },
  {
    name: 'Eleventy with Pagefind',
    command: 'rm -rf eleventy-site && node node_modules/@11ty/eleventy/cmd.cjs --quiet --input=eleventy --output=eleventy-site && node node_modules/pagefind/lib/runner/bin.cjs --site eleventy-site',
  },
];

/** Installs them into a folder of their own, which is no part of the project. */
export async function installOthers(room: string): Promise<void> {
  await mkdir(room, { recursive: true });
  await writeFile(join(room, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages], { cwd: room, stdio: ['ignore', 'ignore', 'inherit'] });
  await writeFile(join(room, 'astro.config.mjs'), [
    "import { defineConfig } from 'astro/config';",
    "import starlight from '@astrojs/starlight';",
    "export default defineConfig({ site: 'http://localhost:4321', integrations: [starlight({ title: 'Telegrams' })] });",
  ].join('\n'));
  await mkdir(join(room, 'src'), { recursive: true });
  await writeFile(join(room, 'src/content.config.ts'), [
    "import { defineCollection } from 'astro:content';",
    "import { docsLoader } from '@astrojs/starlight/loaders';",
    "import { docsSchema } from '@astrojs/starlight/schema';",
    'export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };',
  ].join('\n'));
}

const layout = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><main><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>';

/** Gives them the telegrams of a content folder: the Markdown as it is, under the heading as a title. */
export async function fillOthers(room: string, content: string): Promise<void> {
  const eleventy = join(room, 'eleventy');
  const folders = [join(room, 'src/content/docs'), eleventy];
  for (const folder of folders) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(join(folder, 'telegrams'), { recursive: true });
    await writeFile(join(folder, 'index.md'), '---\ntitle: Telegrams\n---\n\nTelegrams.\n');
  }
  // Pagefind reads whole pages, which Eleventy makes by a layout only; Starlight has its own.
  await writeFile(join(eleventy, 'eleventy.json'), JSON.stringify({ layout: 'page.njk' }));
  await mkdir(join(eleventy, '_includes'), { recursive: true });
  await writeFile(join(eleventy, '_includes/page.njk'), layout);
  for (const name of await readdir(join(content, 'telegrams'))) {
    const text = await readFile(join(content, 'telegrams', name), 'utf8');
    const value = (key: string) => new RegExp(`^${key}: (.*)$`, 'mu').exec(text)?.[1] ?? '';
    const page = `---\ntitle: ${JSON.stringify(`${value('number')}. ${value('heading')}`)}\n---\n${text.slice(text.indexOf('\n---\n', 4) + '\n---\n'.length)}`;
    for (const folder of folders) await writeFile(join(folder, 'telegrams', `${value('number')}.md`), page);
  }
}
