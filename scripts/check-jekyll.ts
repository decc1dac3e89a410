/** Builds the site and lets Jekyll make of it what GitHub Pages makes of a branch: `npm run check:jekyll`. */
import './in-project.ts';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../src/site/publish/build-site.ts';
import { filesOf } from '../src/site/publish/site-files.ts';
import { provide } from './provide/debian.ts';

const outDir = '.dist-hosted/root';
const jekyll = provide({ command: 'jekyll', packages: ['jekyll', 'ruby-jekyll-optional-front-matter'] });
const folder = await mkdtemp(join(tmpdir(), 'jekyll-'));
try {
  await buildSite({ origin: 'http://localhost:4321', base: '/', contentDir: process.env['CONTENT_DIR'] || 'content', outDir }, { log: () => undefined });
  // GitHub Pages publishes a branch as it stands where it has this file, and else what Jekyll makes of it.
  const asItStands = existsSync(join(outDir, '.nojekyll'));
  const branch = join(folder, 'branch');
  await cp(outDir, branch, { recursive: true });
  await writeFile(join(branch, '_config.yml'), 'plugins: [jekyll-optional-front-matter]\n');
  const made = spawnSync(jekyll, ['build', '--quiet', '--source', branch, '--destination', join(folder, 'site')], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`Jekyll does not build:\n${made.stderr}`);
  const lost = (await filesOf(outDir)).filter((file) => file.endsWith('.md') && !existsSync(join(folder, 'site', file)));
  console.log(`Jekyll would lose ${lost.length} of the Markdown files, ${lost.slice(0, 3).join(', ')} …; .nojekyll, which keeps it away, ${asItStands ? 'is there' : 'is not there'}.`);
  if (lost.length === 0) console.error('Jekyll loses nothing: this check has lost its reason.');
  process.exitCode = asItStands && lost.length > 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
