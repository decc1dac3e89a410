import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { provide } from '../provide/debian.ts';
import { run, type Reading } from './reading.ts';

/** The book by epubcheck; TEI and CMIF by jing, where their schemas are at hand. */
export function validators(site: string, schemas: string | null): Reading[] {
  provide({ command: 'epubcheck', packages: ['epubcheck'] });
  const book: Reading = {
    reader: 'epubcheck', reads: 'edition.epub',
    // The command of Debian is a bare archive, which not every machine starts by itself.
    faults: run('java', ['-jar', '/usr/share/java/epubcheck.jar', join(site, 'edition.epub')], { complaint: /^(?:ERROR|WARNING|FATAL)/u }),
  };
  if (schemas === null) return [book];
  const jing = provide({ command: 'jing', packages: ['jing'] });
  const tei = ['edition.xml', ...readdirSync(join(site, 'telegrams')).filter((file) => file.endsWith('.xml')).map((file) => `telegrams/${file}`)];
  return [
    book,
    { reader: 'jing, TEI P5', reads: tei.join(', '), faults: tei.flatMap((file) => run(jing, [join(schemas, 'tei_all.rng'), join(site, file)], { complaint: /error/u })) },
    { reader: 'jing, CMIF', reads: 'cmif.xml', faults: run(jing, [join(schemas, 'cmif.rng'), join(site, 'cmif.xml')], { complaint: /error/u }) },
  ];
}
