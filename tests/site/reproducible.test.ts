import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildElsewhere } from '../../scripts/reproduce/build-elsewhere.ts';
import { compareSites } from '../../scripts/reproduce/compare-sites.ts';
import { subject } from './harness/subject.ts';

const room = await mkdtemp(join(tmpdir(), 'reproduce-'));
afterAll(() => rm(room, { recursive: true, force: true }));

test('the site has the same bytes when it is built in another folder, zone and locale, at another time, from files listed backwards', async () => {
  const other = await buildElsewhere({
    folder: join(room, 'a longer name', 'copy'), otherConditions: true,
    environment: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', SITE_URL: 'https://letters.example', BASE_PATH: '/' },
  });
  const rows = await compareSites(subject.folder, other);
  expect(rows.flatMap(({ differences }) => differences)).toEqual([]);
  const kinds = rows.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['.epub', '.pdf', '.zip', '.html', '.xml', '.json', '.html.br', '.html.gz']));
});
