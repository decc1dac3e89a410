import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf, kindsOfPages, subject, useBrowser } from './harness/subject.ts';

const withPage = useBrowser();
const withoutScript = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } };
const numbers = [1, 2, 3, 4, 5, 6];

/** What the editors say refers to what: words, where they stand, where they lead, and whether that is an inference. */
const crossReferences: readonly [words: string, at: string, to: string, inferred: boolean][] = [
  ['in view of the circumstances mentioned above', 't1-p5', 't1-p1', false],
  ['PRECEDING TELEGRAM', 't2-heading', 't1', false],
  ['our draft of your reply', 't2-p1', 't1-p3', false],
  ['the conditions that the Communist Party of China is putting forward', 't2-p2', 't1-p3', true],
  ['your telegram dated 10th of January', 't3-p1', 't1', false],
  ['the note of the Nanking Government', 't3-p2', 't1-p1', false],
  ['your telegram of the 10th January 1949', 't3-p5', 't1', false],
  ['the position that is being suggested by us', 't3-p7', 't3-p3', true],
  ['you ask our opinion', 't3-p19', 't1-p4', true],
  ['your long telegram regarding the Nanking peace proposal', 't4-p1', 't3', false],
  ['these measures', 't4-p19', 't4-p15', true],
  ['the preceding telegram', 't4-p20', 't1', true],
  ['our reply to the Nankingists’ proposal on mediation', 't4-p22', 't3-p3', true],
  ['postpone your visit to Moscow', 't4-p23', 't1-p5', true],
  ['your supplementary telegram dated 11th of January', 't5-p1', 't2', false],
  ['the basic direction', 't5-p1', 't2-p2', true],
  ['his peace proposal', 't5-p2', 't3-p15', false],
  ['the 43 war criminals', 't5-p3', 't3-p14', true],
  ['your latest and short telegram', 't6-p1', 't5', false],
  ['has already started the “peace” campaign', 't6-p1', 't5-p2', true],
];

const telegramOf = (id: string) => Number(/^t(\d+)/u.exec(id)?.[1]);

interface ReferenceShown {
  words: string;
  at: string;
  path: string;
  hash: string;
  inferred: boolean;
  dotted: boolean;
  spoken: string;
}

function referencesOn(page: Page): Promise<ReferenceShown[]> {
  return page.locator('article a.reference').evaluateAll((links) => links.map((link) => {
    const url = new URL(link.getAttribute('href') ?? '', document.baseURI);
    return {
      words: link.textContent, at: link.closest('p, li, h1')?.id ?? '', path: url.pathname, hash: url.hash.slice(1),
      inferred: link.getAttribute('data-certainty') === 'probable', dotted: getComputedStyle(link).textDecorationStyle === 'dotted',
      spoken: link.getAttribute('title') ?? '',
    };
  }));
}

test('every cross-reference of the editors is a link, and what they infer looks and reads so', async () => {
  await withPage(withoutScript, async (page) => {
    const shown: ReferenceShown[] = [];
    for (const number of numbers) {
      await page.goto(addressOf(`/telegrams/${number}/`));
      shown.push(...await referencesOn(page));
    }
    expect(shown.map(({ words, at, path, hash, inferred }) => [words, at, hash || `t${/\d+/u.exec(path)?.[0] ?? ''}`, inferred])).toEqual(crossReferences.map((row) => [...row]));
    for (const { words, inferred, dotted, spoken } of shown) {
      expect(dotted, words).toBe(inferred);
      expect(spoken.startsWith('Probably'), words).toBe(inferred);
    }
  });
});

test('what is referred to says from where, with the way back to the words', async () => {
  await withPage(withoutScript, async (page) => {
    for (const [, at, to, inferred] of crossReferences) {
      await page.goto(addressOf(`/telegrams/${telegramOf(to)}/`));
      const place = `telegram ${telegramOf(at)}${at.includes('-p') ? `, ¶${at.split('-p')[1] ?? ''}` : ''}`;
      const sentence = to.includes('-p') ? page.locator(`#${to}-refs`) : page.locator('.particulars > div', { hasText: 'Referred to in' });
      // The sign at the paragraph opens the list at its entry.
      if (to.includes('-p')) await page.locator(`.reference-sign[href="#${to}-refs"]`).click();
      else await page.getByText('Particulars', { exact: true }).click();
      const back = sentence.getByRole('link', { name: place, exact: true }).first();
      expect(await back.count(), `${to} from ${place}`).toBe(1);
      if (inferred) expect((await sentence.textContent())?.toLowerCase(), `${to} from ${place}`).toContain('probably');
      await back.click();
      const landed = await page.locator(':target').evaluate((element) => ({ at: element.closest('p, li, h1')?.id ?? '', words: element.textContent }));
      expect(landed.at).toBe(at);
    }
  });
});

test('every mark of a note leads to its note and the note back, by keyboard too', async () => {
  await withPage(withoutScript, async (page) => {
    let notes = 0;
    for (const number of numbers) {
      await page.goto(addressOf(`/telegrams/${number}/`));
      const marks = await page.locator('[role=doc-noteref]').all();
      for (const mark of marks) {
        const id = await mark.getAttribute('id');
        await mark.focus();
        await page.keyboard.press('Enter');
        const note = page.locator('li:target');
        expect(await note.isVisible()).toBe(true);
        const kind = await note.evaluate((item) => item.parentElement?.className);
        const label = await mark.getAttribute('aria-label');
        expect(label).toMatch(/^Note (?:[a-z]+|\d+ of the source)$/u);
        expect(kind).toBe(label?.endsWith('of the source') ? 'source-notes' : 'editorial-notes');
        if (kind === 'editorial-notes') expect(await note.locator('cite').count(), `${id ?? ''} has its source`).toBeGreaterThan(0);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        expect(await page.locator(':target').getAttribute('id')).toBe(id);
        notes += 1;
      }
    }
    expect(notes).toBeGreaterThan(20);
  });
});

test('margin notes stand beside their words on a wide page, and never over each other', async () => {
  await withPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } }, async (page) => {
    for (const path of [...numbers.map((number) => `/telegrams/${number}/`), '/read/']) {
      await page.goto(addressOf(path));
      const overlaps = await page.evaluate(() => [...document.querySelectorAll('.leaf .notes')].flatMap((notes) => {
        const boxes = [...notes.querySelectorAll('li')].map((note) => note.getBoundingClientRect()).sort((a, b) => a.top - b.top);
        const text = notes.closest('.leaf')?.querySelector('article')?.getBoundingClientRect();
        return boxes.filter((box, at) => box.left < (text?.right ?? 0) || box.top < (boxes[at - 1]?.bottom ?? 0)).map(({ top }) => top);
      }));
      expect(overlaps, path).toEqual([]);
    }
  });
});

test('the exchange is an ordered list of links in the order of time, on a phone as well', async () => {
  for (const width of [360, 1280]) {
    await withPage({ javaScriptEnabled: false, viewport: { width, height: 800 } }, async (page) => {
      await page.goto(addressOf('/'));
      const entries = page.locator('.exchange ol > li.telegram');
      expect(await entries.locator('.who a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(numbers.map((number) => `/telegrams/${number}/`));
      expect(await entries.allInnerTexts().then((texts) => texts.map((text) => /(?:answers|continues) \D*(\d)/u.exec(text)?.[1]))).toEqual([undefined, '1', '1', '3', '2', '5']);
      expect(await page.locator('.exchange svg path').count()).toBeGreaterThan(4);
      expect(await page.locator('.exchange svg').isVisible()).toBe(width > 600);
    });
  }
});

test('arrow keys go to the neighbouring telegram, but not out of a field, and the slash to the search field', async () => {
  await withPage({}, async (page) => {
    await page.goto(addressOf('/telegrams/3/'));
    await page.keyboard.press('ArrowRight');
    await page.waitForURL('**/telegrams/4/');
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL('**/telegrams/3/');
    await page.keyboard.press('/');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(200);
    expect(new URL(page.url()).pathname).toBe('/telegrams/3/');
  });
});

test('an address of telegrams without a number leads to the exchange, also below a path', async () => {
  for (const { address, base } of [{ address: subject.address, base: '/' }, subject.based]) {
    await withPage({}, async (page) => {
      await page.goto(`${address}telegrams/`);
      await page.waitForURL(`**${base}#exchange`);
      expect(await page.locator('#exchange').isVisible()).toBe(true);
    });
  }
});

test.each(['t3-p7.', 'T3-P7', 't3-p7)', 't3%2Dp7', 'T3%2dP7.', '%20t3-p7'])('an address that was copied as #%s leads to the paragraph', async (fragment) => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(addressOf(`/telegrams/3/#${fragment}`));
    await page.locator('#t3-p7:target').waitFor();
    const { y = -1 } = await page.locator('#t3-p7').boundingBox() ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(900);
  });
});

test('paper has what is folded on a screen, and begins a page with each telegram, at its summary', async () => {
  await withPage(withoutScript, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(addressOf('/read/'));
    expect(await page.locator('.apparatus li').count()).toBeGreaterThan(0);
    expect(await page.locator('.apparatus li').evaluateAll((all) => all.filter((entry) => !entry.checkVisibility({ contentVisibilityAuto: true })).map(({ id }) => id))).toEqual([]);
    const begins = await page.locator('.leaf').evaluateAll((leaves) => leaves.map((leaf) => {
      const before = leaf.previousElementSibling;
      return getComputedStyle(before?.matches('.summary') === true ? before : leaf).breakBefore;
    }));
    expect(begins).toEqual(['auto', ...numbers.slice(1).map(() => 'page')]);
  });
});

test.each(kindsOfPages())('%s: whatever opens says so by the same sign', async (path) => {
  await withPage({}, async (page) => {
    await page.goto(addressOf(path));
    const signs = await page.evaluate<{ sign: string; marker: string; open: boolean }[]>(`[...document.querySelectorAll('summary')].filter((summary) => getComputedStyle(summary).pointerEvents !== 'none')
      .map((summary) => ({ sign: getComputedStyle(summary, '::before').content, marker: getComputedStyle(summary).listStyleType, open: summary.parentElement.open }))`);
    for (const { sign, marker, open } of signs) expect({ sign, marker }).toEqual({ sign: open ? '"–"' : '"+"', marker: 'none' });
    if (/^\/telegrams/u.test(path)) expect(signs.length).toBeGreaterThan(5);
  });
});
