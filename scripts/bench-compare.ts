/**
 * Builds the same telegrams by this project, cold and again after the edit of a note, by Starlight and by Eleventy, in turn:
 * `npm run bench:compare -- 6 600 --rounds 3`. Needs Linux, and the registry for the others.
 */
import './in-project.ts';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { countsFrom } from './counts.ts';
import { Comparison } from './bench/comparison.ts';
import { measureProcess } from './bench/measure-process.ts';
import { fillOthers, installOthers, others } from './bench/others.ts';
import { writeEdition } from './synthetic/edition.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '3' } } });
const example = 'npm run bench:compare -- 6 600 --rounds 3';
const counts = countsFrom(positionals.length > 0 ? positionals : ['6', '600'], example);
const [rounds = 0] = countsFrom([values.rounds], example);
const folder = await mkdtemp(join(tmpdir(), 'compare-'));
const store = resolve(`node_modules/.cache/compare-${process.pid}`);
try {
  const room = join(folder, 'others');
  await installOthers(room);
  for (const telegrams of counts) {
    const content = join(folder, `content-${telegrams}`);
    for (const { path, text } of writeEdition({ telegrams, seed: 1 })) {
      await mkdir(dirname(join(content, path)), { recursive: true });
      await writeFile(join(content, path), text);
    }
    await fillOthers(room, content);
    const environment = { ...process.env, NODE_ENV: 'production', CONTENT_DIR: content, OUT_DIR: join(folder, 'site'), STORE_DIR: store, ASTRO_TELEMETRY_DISABLED: '1', PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` };
    const build = () => measureProcess(process.execPath, ['scripts/build.ts'], environment);
    const comparison = new Comparison(telegrams);
    for (let round = 1; round <= rounds; round += 1) {
      await rm(store, { recursive: true, force: true });
      comparison.add('this project, cold', await build());
      await editNote(content, round);
      comparison.add('this project, one note edited', await build());
      for (const { name, command } of others) comparison.add(name, await measureProcess('sh', ['-c', `cd ${room} && ${command}`], environment));
    }
    console.log(`${comparison.table()}\n`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
  await rm(store, { recursive: true, force: true });
}

/** Gives the first note of the first telegram another first word. */
async function editNote(content: string, round: number): Promise<void> {
  const [name = ''] = (await readdir(join(content, 'telegrams'))).sort();
  const file = join(content, 'telegrams', name);
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^(\[\^note\w+\]: )\S+/mu, `$1Edited${round}`));
}
