import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeEdition } from '../../../scripts/synthetic/edition.ts';
import { buildEdition } from '../../../src/edition/read/build-edition.ts';
import type { Edition } from '../../../src/edition/model.ts';
import { readContent } from '../../../src/edition/read/read-content.ts';
import { serve, type RunningSite } from '../../../src/site/publish/serve.ts';
import { writeIndex } from '../../search/real-index.ts';
import { drawPhrases, expectedOf, passagesOfWitness, type PrintedPassage } from '../../search/witness-passages.ts';
import { subject, useBrowser } from '../harness/subject.ts';
import { askAll, inTheText, listenForErrors, openSearch } from './search-page.ts';
import { writeFiles } from './write-files.ts';

const withPage = useBrowser();

describe('below another path', () => {
  test('the same is found, and leads to pages below that path', async () => {
    const passages = passagesOfWitness(await readFile('content/witness.txt', 'utf8'));
    const phrases = [...drawPhrases(passages, 12, 7), 'Communist Party of China'];
    await withPage({}, async (page) => {
      const errors = listenForErrors(page);
      await openSearch(page, subject.based.address);
      for (const [index, answer] of (await askAll(page, phrases.map((phrase) => `"${phrase}"`))).entries()) {
        const { occurrences, passages: ids } = expectedOf(phrases[index] ?? '', passages);
        expect(inTheText(answer)).toMatchObject({ occurrences, passages: ids });
        for (const { address } of answer.hits) expect(address.startsWith(subject.based.base)).toBe(true);
      }
      await askAll(page, ['Guomindang armistice']);
      expect(await page.locator('[data-besides] a[href*="/names/"]').first().getAttribute('href')).toBe(`${subject.based.base}names/kuomintang/`);
      await askAll(page, ['armistice']);
      await page.waitForURL(`**${subject.based.base}search/?q=armistice`);
      await page.locator('[data-record]').click();
      await page.waitForURL(`**${subject.based.base}telegrams/4/**`);
      expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('t4-p4');
      expect(errors).toEqual([]);
    });
  });
});

/** The search page with the index of 600 telegrams; their own pages are not built, because searching does not load them. */
describe('in 600 telegrams', { timeout: 120_000 }, () => {
  const folder = '.dist-tests/many';
  const content = '.dist-tests/many-content';
  let edition: Edition;
  let site: RunningSite;

  beforeAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await rm(content, { recursive: true, force: true });
    await writeFiles(content, writeEdition({ telegrams: 600, seed: 1 }));
    const built = buildEdition(await readContent(content));
    if (!built.edition) throw new Error(built.report);
    edition = built.edition;
    await mkdir(folder, { recursive: true });
    for (const part of ['search', 'assets']) await cp(join(subject.folder, part), join(folder, part), { recursive: true });
    await writeIndex(edition, folder);
    site = await serve({ folder, base: '/', host: '127.0.0.1', port: 0 });
  });
  afterAll(() => site.close());

  test('phrases and names are found where the edition prints them, with true counts', async () => {
    const passages = printedPassages(await readFile(join(content, 'witness.txt'), 'utf8'), edition);
    const phrases = drawPhrases(passages, 60, 600);
    await withPage({}, async (page) => {
      const errors = listenForErrors(page);
      await openSearch(page, site.address);
      for (const [index, answer] of (await askAll(page, phrases.map((phrase) => `"${phrase}"`))).entries()) {
        const phrase = phrases[index] ?? '';
        const { occurrences, passages: ids } = expectedOf(phrase, passages);
        const shown = inTheText(answer);
        expect({ phrase, occurrences: shown.occurrences, ids: shown.passages }).toEqual({ phrase, occurrences, ids });
      }
      // The rarest, so that its results are drawn in few steps.
      const mentionsOf = ({ id }: { id: string }) => edition.mentions.filter((mention) => mention.name === id).length;
      const [name] = edition.names.filter((each) => each.alsoKnownAs.length > 0 && mentionsOf(each) > 0).sort((a, b) => mentionsOf(a) - mentionsOf(b));
      const [found] = name ? await askAll(page, name.alsoKnownAs.slice(0, 1).map(({ text }) => text)) : [];
      expect(found?.hits.length).toBeGreaterThan(0);
      const known = new Set([...edition.passages, ...edition.notes].map(({ id }) => id));
      expect(found?.hits.filter(({ record }) => !known.has(record))).toEqual([]);
      expect(errors).toEqual([]);
    });
  });
});

/** Lines of a witness, each under the id that the edition gives the line of that place; without the source's note and its mark, which stands on a line of its own. */
function printedPassages(witness: string, { passages }: Edition): PrintedPassage[] {
  const lines = witness.split('\n').filter((line) => line !== '' && !/^\d+$/u.test(line));
  return passages.filter(({ kind }) => kind !== 'sourceNote').map(({ id }, index) => ({ id, text: lines[index] ?? '', block: index }));
}
