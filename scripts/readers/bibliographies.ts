import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provide } from '../provide/debian.ts';
import { run, type Reading } from './reading.ts';

/** BibTeX and RIS as the programs of LaTeX, of Python and of librarians read them. */
export async function bibliographyReaders(site: string): Promise<Reading[]> {
  const bibtex = provide({ command: 'bibtex', packages: ['texlive-binaries', 'texlive-base'] });
  const pybtex = provide({ command: 'pybtex', packages: ['pybtex'] });
  const biber = provide({ command: 'biber', packages: ['biber', 'texlive-bibtex-extra'] });
  const ris2xml = provide({ command: 'ris2xml', packages: ['bibutils'] });
  const folder = await mkdtemp(join(tmpdir(), 'readers-'));
  try {
    await copyFile(join(site, 'edition.bib'), join(folder, 'edition.bib'));
    const readings: Reading[] = [];
    for (const style of ['plain', 'alpha', 'abbrv', 'unsrt']) {
      await writeFile(join(folder, `${style}.aux`), `\\relax\n\\citation{*}\n\\bibstyle{${style}}\n\\bibdata{edition}\n`);
      readings.push({ reader: `bibtex, ${style}`, reads: 'edition.bib', faults: run(bibtex, [style], { cwd: folder, complaint: /warning|error|repeated/iu }) });
      readings.push({ reader: `pybtex, ${style}`, reads: 'edition.bib', faults: run(pybtex, ['--strict', style], { cwd: folder, complaint: /warning|error/iu }) });
    }
    readings.push({ reader: 'biber', reads: 'edition.bib', faults: run(biber, ['--tool', '--validate-datamodel', 'edition.bib'], { cwd: folder, complaint: /WARN|ERROR/u }) });
    readings.push({ reader: 'bibutils', reads: 'edition.ris', faults: run(ris2xml, [join(site, 'edition.ris')], { complaint: /did not|unrecognized|warning/iu }) });
    return readings;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
