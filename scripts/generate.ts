/** Writes a content folder made by chance: `npm run generate -- --telegrams 600 --seed 1 --out DIR`. */
import './in-project.ts';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeEdition } from './synthetic/edition.ts';

const { values } = parseArgs({ options: { telegrams: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } } });
const telegrams = Number(values.telegrams);
const seed = Number(values.seed);

if (values.out === undefined || !Number.isInteger(telegrams) || telegrams < 1 || !Number.isInteger(seed)) {
  console.error('Say how many, from which seed, and into which new folder: npm run generate -- --telegrams 600 --seed 1 --out DIR');
  process.exit(2);
}
if (await readdir(values.out).then((entries) => entries.length > 0, () => false)) {
  console.error(`${values.out} is not empty.`);
  process.exit(2);
}
for (const { path, text } of writeEdition({ telegrams, seed })) {
  await mkdir(dirname(join(values.out, path)), { recursive: true });
  await writeFile(join(values.out, path), text);
}
console.log(`${telegrams} telegrams of seed ${seed} are in ${values.out}`);
