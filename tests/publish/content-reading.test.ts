import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentReading } from '../../src/site/content/content-reading.ts';

test('the content that is edited is read again where it has changed, also where it is spoilt, gone and restored', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'reading-'));
  const folder = join(parent, 'content');
  try {
    await cp('tests/fixtures/letters', folder, { recursive: true });
    const reading = new ContentReading(folder);
    expect(await reading.now()).toMatchObject({ number: 1, report: '' });
    expect((await reading.now()).number).toBe(1);
    await rename(join(folder, 'names.yaml'), join(folder, 'names.yml'));
    expect(await reading.now()).toMatchObject({ number: 2, edition: null, report: expect.stringContaining('names.yml:1:1: ') });
    await rename(join(folder, 'names.yml'), join(folder, 'names.yaml'));
    await writeFile(join(folder, 'slips.yaml'), '[^x]: y\n');
    expect(await reading.now()).toMatchObject({ number: 3, edition: null, report: expect.stringMatching(/^[^\n]*slips\.yaml:1:1: [^\n]* \(yaml\)$/u) });
    await writeFile(join(folder, 'slips.yaml'), 'slips: []\n');
    await rename(folder, `${folder}-away`);
    const gone = await reading.now();
    expect(gone).toMatchObject({ number: 4, edition: null, report: expect.stringContaining(`The content folder ${folder} is not there`) });
    expect(await reading.now()).toBe(gone);
    await rename(`${folder}-away`, folder);
    expect(await reading.now()).toMatchObject({ number: 5, report: '' });
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
});
