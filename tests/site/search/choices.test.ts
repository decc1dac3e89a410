import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildEdition } from '../../../src/edition/read/build-edition.ts';
import { readContent } from '../../../src/edition/read/read-content.ts';
import { placesOf } from '../../search/claims/count-forms.ts';
import { printedOf } from '../../search/claims/printed-of-edition.ts';
import { passagesOfWitness } from '../../search/witness-passages.ts';
import { subject, useBrowser } from '../harness/subject.ts';
import { openSearch, patiently } from './search-page.ts';

const withPage = useBrowser();
const { edition, report } = buildEdition(await readContent('content'));
if (edition === null) throw new Error(report);
const witness = await readFile('content/witness.txt', 'utf8');
const printed = printedOf(edition, passagesOfWitness(witness));
const lettersOf = (word: string) => word.replaceAll(/[^\p{L}\p{N}-]/gu, '');
const wordsOfWitness = new Set(['', ...witness.split(/\s+/u).map(lettersOf)]);
const telegramOf = (id: string) => edition.telegrams.find((telegram) => id.startsWith(`${telegram.id}-`) || edition.readings.some((reading) => reading.id === id && reading.telegram === telegram.number));

/** Ids of what has some words, in printed order. */
function having(...forms: string[]): string[] {
  const found = new Set(placesOf(forms, printed).flatMap(({ ids }) => ids));
  return printed.map(({ id }) => id).filter((id) => found.has(id));
}

const records = (page: Page) => page.locator('[data-record]').evaluateAll((links) => links.map((link) => link.getAttribute('data-record') ?? ''));

test('beside each choice stands how many passages it leaves, and choosing it leaves them', async () => {
  const all = having('peace talks');
  const [first = ''] = edition.telegrams.flatMap(({ senders }) => senders);
  const expected: Record<string, (id: string) => boolean> = {
    'sender=': () => true, [`sender=${first}`]: (id) => telegramOf(id)?.senders.includes(first) === true,
    [`to=${first}`]: (id) => telegramOf(id)?.addressees.includes(first) === true,
    'telegram=3': (id) => telegramOf(id)?.number === 3, 'telegram=4': (id) => telegramOf(id)?.number === 4,
    'in=text': (id) => !/-n\d+$|^r\d+$/u.test(id), 'in=notes': (id) => /-n\d+$|^r\d+$/u.test(id),
  };
  await withPage({}, async (page) => {
    await openSearch(page, subject.address, '?q=%22peace+talks%22');
    await expect.poll(() => records(page), patiently).toHaveLength(all.length);
    for (const [choice, passes] of Object.entries(expected)) {
      const [name = '', value = ''] = choice.split('=');
      const label = page.locator('label', { has: page.locator(`input[name=${name}][value="${value}"]`) });
      expect(await label.locator('[data-count]').textContent(), choice).toBe(String(all.filter(passes).length));
      await label.click();
      await expect.poll(() => records(page), { ...patiently, message: choice }).toEqual(expect.arrayContaining(all.filter(passes)));
      await expect.poll(() => records(page), { ...patiently, message: choice }).toHaveLength(all.filter(passes).length);
      await page.locator('label', { has: page.locator(`input[name=${name}][value=""]`) }).click();
      await expect.poll(() => records(page), patiently).toHaveLength(all.length);
    }
  });
});

test('best first puts the passage first in which the words stand nearest to each other', async () => {
  const both = having('list').filter((id) => having('criminals').includes(id));
  const gap = (id: string) => {
    const [one = [], other = []] = ['list', 'criminals'].map((word) => placesOf([word], printed.filter((each) => each.id === id)).map(({ from }) => from));
    return Math.min(...one.flatMap((a) => other.map((b) => Math.abs(a - b))));
  };
  const nearest = Math.min(...both.map(gap));
  await withPage({}, async (page) => {
    await openSearch(page, subject.address, '?q=criminals+list&order=best');
    await expect.poll(() => records(page), patiently).toHaveLength(both.length);
    expect(gap((await records(page))[0] ?? '')).toBe(nearest);
    expect(await page.locator('[data-results] h2').count()).toBe(0);
  });
});

test('each occurrence has a line, its words below each other in the middle; all lines are copied and saved, more than are shown', async () => {
  const places = placesOf(['the'], printed.filter(({ of }) => of === 'text'));
  await withPage({ viewport: { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true }, async (page) => {
    await openSearch(page, subject.address, '?q=%22the%22&in=text&view=lines');
    await page.locator('.lines mark').first().waitFor();
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const starts = await page.locator('.lines mark').evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().left)));
      expect(Math.max(...starts) - Math.min(...starts), `${width}`).toBeLessThanOrEqual(1);
      // What has no room is cut at whole words, and says so.
      const cut = () => page.locator('.lines .side').evaluateAll((sides) => sides.map((side) => ({ text: side.textContent, fits: side.getBoundingClientRect().width <= (side.parentElement?.getBoundingClientRect().width ?? 0) + 1 })));
      await expect.poll(async () => (await cut()).filter(({ fits }) => !fits), { ...patiently, message: `${width}` }).toEqual([]);
      const ends = (await cut()).filter(({ text }) => /^…|…$/u.test(text));
      expect(ends.length).toBeGreaterThan(10);
      const outermost = ends.flatMap(({ text }) => (text.startsWith('…') ? text.split(' ')[1] : text.split(' ').at(-2)) ?? []).map(lettersOf);
      expect(outermost.filter((word) => !wordsOfWitness.has(word)), `${width}`).toEqual([]);
    }
    expect(await page.locator('[data-more]').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Copy these lines' }).click();
    await expect.poll(() => page.locator('[data-announcement]').textContent(), patiently).toBe('Copied.');
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map((line) => line.split('\t'));
    expect(copied).toHaveLength(places.length);

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a table (CSV)' }).click()]);
    expect(download.suggestedFilename()).toMatch(/the.*\.csv$/u);
    const rows = z.array(z.record(z.string(), z.string())).parse(parse(await readFile(await download.path(), 'utf8'), { columns: true, bom: true }));
    expect(rows.map(({ telegram, place, before = '', words, after = '' }) => [telegram, place, before.trim(), words, after.trim()])).toEqual(copied);
    expect(rows.map(({ address = '' }) => new URL(address).hash.slice(1))).toEqual(places.map(({ ids: [id] }) => id));
    const ofId = new Map(printed.map(({ id, text }) => [id, inReadingMarks(text)]));
    // A number that the source prints before a point or heading is part of its line.
    for (const { before = '', words = '', after = '', address = '' } of rows) {
      expect(`1. 2. 3. 4. 5. 6. ${ofId.get(new URL(address).hash.slice(1)) ?? ''}`).toContain((before + words + after).replace(/^'(?=[=+@-])/u, '').replace(/^\d\. /u, ''));
    }
  });
});

/** As the edition shows the marks of the source. */
function inReadingMarks(words: string): string {
  return words.replaceAll('‘', '’').replaceAll('“', '”').replaceAll('„', '“');
}
