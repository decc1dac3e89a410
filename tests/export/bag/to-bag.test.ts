import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toBag } from '../../../src/export/bag/to-bag.ts';
import { zipArchive } from '../../../src/export/zip-archive.ts';
import { readBag } from '../../readers/bag-reader.ts';
import { readZip } from '../../readers/zip-reader.ts';
import { cases } from '../editions.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const crateSchema = z.object({ '@graph': z.array(z.looseObject({ '@id': z.string() })) });
const facts = { type: 'text/plain; charset=utf-8', meaning: 'A file.' };
const resources = {
  name: 'edition.bag', address: 'https://example.org/',
  payload: [{ path: 'witness.txt', ...facts, bytes: bytesOf('Dear R‘s') }, { path: 'schema/100 %\n25.json', ...facts, bytes: bytesOf('{}') }, { path: 'empty', ...facts, bytes: bytesOf('') }],
};

/** What the bag says of itself. */
const own = ['README.txt', 'ro-crate-metadata.json'];

describe.each(await cases())('the bag of $name', ({ edition: { identity } }) => {
  const bag = toBag(identity, resources);
  const read = readBag(bag);

  it('is complete and valid', () => {
    expect(read.faults).toEqual([]);
    expect(read.name).toBe('edition.bag');
  });

  it('holds every file as it was given', () => {
    expect([...read.payload].filter(([path]) => !own.includes(path)).map(([path, bytes]) => [path, bytes.toString()])).toEqual([['witness.txt', 'Dear R‘s'], ['schema/100 %\n25.json', '{}'], ['empty', '']]);
  });

  it('says what it is, where it is published, and that the rights are what the edition says', () => {
    const { title, subtitle, description, responsibility: { editors, body, contact, doi }, released, version, rights } = identity;
    expect(read.info).toEqual([
      ...(body === null ? [] : [['Source-Organization', body]]),
      ...editors.map(({ label }) => ['Contact-Name', label]),
      ...(contact === null ? [] : [['Contact-Email', contact]]),
      ['External-Description', `${title}: ${subtitle}. ${description}`],
      ['External-Identifier', 'https://example.org/'],
      ...(doi === null ? [] : [['External-Identifier', 'https://doi.org/10.1234/a%3Cb%3E&c']]),
      ['Internal-Sender-Identifier', `https://example.org/ ${version}`],
      ['Bag-Count', '1 of 1'],
      ['Bagging-Date', released],
      ['Payload-Oxum', `${[...read.payload.values()].reduce((sum, { length }) => sum + length, 0)}.5`],
      ['Edition-Version', version],
      ['Rights', rights.text],
      ['Rights-In-Notes', `${rights.notes} ${rights.notesLicence}`],
    ]);
  });

  it('describes every file with its size and sum, and says in words what it is', () => {
    const crate = crateSchema.parse(JSON.parse(read.payload.get('ro-crate-metadata.json')?.toString() ?? ''));
    const described = crate['@graph'].filter((entity) => entity['@type'] === 'File');
    expect(described.map((entity) => decodeURIComponent(entity['@id'])).toSorted()).toEqual([...read.payload.keys()].filter((path) => path !== 'ro-crate-metadata.json').toSorted());
    for (const entity of described) {
      const bytes = read.payload.get(decodeURIComponent(entity['@id']));
      expect(entity).toMatchObject({ contentSize: String(bytes?.length), sha256: createHash('sha256').update(bytes ?? '').digest('hex'), encodingFormat: 'text/plain' });
    }
    const text = read.payload.get('README.txt')?.toString();
    for (const words of [identity.title, identity.rights.text, 'witness.txt', 'https://example.org/', identity.version]) expect(text).toContain(words);
  });

  it('is the same every time', () => {
    expect(Buffer.compare(toBag(identity, resources), bag)).toBe(0);
  });
});

describe('the reader of bags', async () => {
  const [own] = await cases();
  if (!own) throw new Error('No edition');
  const entries = readZip(toBag(own.edition.identity, resources)).map(({ path, bytes }) => ({ path, bytes: new Uint8Array(bytes) }));
  const faultsOf = (files: typeof entries) => readBag(zipArchive(files, '2001-02-03')).faults;

  it('finds a file that was changed, one that is missing, and one too many', () => {
    expect(faultsOf(entries.map((file) => (file.path.endsWith('/witness.txt') ? { ...file, bytes: bytesOf('Dear R’s') } : file)))).toEqual(['data/witness.txt has another sum than in manifest-sha256.txt']);
    expect(faultsOf(entries.filter(({ path }) => !path.endsWith('/empty')))).toContain('manifest-sha256.txt lists data/empty, which is not there');
    expect(faultsOf([...entries, { path: 'edition.bag/data/more', bytes: bytesOf('') }])).toContain('manifest-sha256.txt does not list data/more');
    expect(faultsOf(entries.map((file) => (file.path.endsWith('bag-info.txt') ? { ...file, bytes: bytesOf('Payload-Oxum: 1.1\n') } : file)))).toContainEqual(expect.stringMatching(/^Payload-Oxum is 1\.1, the payload has \d+\.5$/u));
  });
});
