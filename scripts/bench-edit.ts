/** Measures how soon the development server shows an edit of a telegram, and its error: `npm run bench:edit`. `CONTENT_DIR` says of which content; a copy is edited. */
import './in-project.ts';
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deploymentFrom } from '../src/site/deployment.ts';
import { untilShown } from './bench/until-shown.ts';

const allowed = 1000;
const port = process.env['PORT'] ?? '4391';
const folder = await mkdtemp(join(tmpdir(), 'edit-'));
const content = join(folder, 'content');
await cp(deploymentFrom(process.env).contentDir, content, { recursive: true });
const [name = ''] = (await readdir(join(content, 'telegrams'))).sort();
const file = join(content, 'telegrams', name);
const written = await readFile(file, 'utf8');
const number = /^number: (\d+)$/mu.exec(written)?.[1] ?? '1';
const server = spawn(process.execPath, ['scripts/dev.ts'], { env: { ...process.env, CONTENT_DIR: content, PORT: port, BASE_PATH: '' }, stdio: 'ignore' });
try {
  const page = `http://localhost:${port}/telegrams/${number}/`;
  const mark = 'An edit that nothing else says';
  const body = (text: string) => text.includes('data-telegram=');
  console.log(`first page after ${await untilShown(page, body, 120_000)} ms`);
  // A note, because the words of the telegram are proved against the witness.
  await writeFile(file, `${markFirstParagraph(written).trimEnd()}\n\n[^edit]: ${mark}.\n`);
  const edit = await untilShown(page, (text) => body(text) && text.includes(mark), 60_000);
  await writeFile(file, written.replace(/^sender: .*$/mu, 'sender: nobody-of-this-name'));
  const error = await untilShown(page, (text) => text.includes('nobody-of-this-name'), 60_000);
  await writeFile(file, written);
  const mended = await untilShown(page, (text) => body(text) && !text.includes(mark), 60_000);
  console.log(`| an edit shows after | its error | mended again |\n| ---: | ---: | ---: |\n| ${edit} ms | ${error} ms | ${mended} ms |`);
  process.exitCode = Math.max(edit, error, mended) <= allowed ? 0 : 1;
} finally {
  server.kill();
  await rm(folder, { recursive: true, force: true });
}

/** Sets a note's mark at the end of the first paragraph. */
function markFirstParagraph(text: string): string {
  const body = text.indexOf('\n---\n') + '\n---\n'.length;
  const end = text.indexOf('\n\n', body + 1);
  return `${text.slice(0, end)}[^edit]${text.slice(end)}`;
}
