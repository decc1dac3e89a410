/** Hands the built references, tables and books to programs of others, and tells what they said: `npm run check:readers`. */
import './in-project.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../src/site/publish/build-site.ts';
import { bibliographyReaders } from './readers/bibliographies.ts';
import { officialStyles } from './readers/official-styles.ts';
import { validators } from './readers/validators.ts';

/** `schemas` is a folder with `tei_all.rng` and `cmif.rng`, which no registry has: TEI and CMIF are validated where it is given. */
const { values: { schemas = null } } = parseArgs({ options: { schemas: { type: 'string' } } });
const folder = resolve('.dist-readers');
await buildSite({ origin: 'https://letters.example', base: '/', contentDir: process.env['CONTENT_DIR'] || 'content', outDir: folder }, { log: () => undefined });

const results = [...await bibliographyReaders(folder), ...await officialStyles(folder), ...validators(folder, schemas)];
console.log('| reader | reads | says |\n| --- | --- | --- |');
for (const { reader, reads, faults } of results) console.log(`| ${reader} | ${reads} | ${faults.length === 0 ? 'no fault' : `${faults.length} faults`} |`);
for (const { reader, faults } of results) for (const fault of faults) console.error(`${reader}: ${fault}`);
if (schemas === null) console.log('TEI and CMIF were not validated: no --schemas FOLDER was given.');
if (results.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
