import axe from 'axe-core';
import { expect, test } from 'vitest';
import { addressOf, inParallel, kindsOfPages, pagePaths, useBrowser } from './harness/subject.ts';

const withPage = useBrowser();

/** How pages are looked at. Those of a kind are set alike: all four ways are tried on one of each kind, and on the others both widths and both themes once. */
const ways = [{ width: 360, colorScheme: 'light' }, { width: 1280, colorScheme: 'dark' }, { width: 360, colorScheme: 'dark' }, { width: 1280, colorScheme: 'light' }] as const;

test('axe finds nothing on any page, on a phone and a desk, light and dark', { timeout: 600_000 }, async () => {
  const findings: string[] = [];
  await inParallel(pagePaths(), 2, (path) => withPage({}, async (page) => {
    await page.goto(addressOf(path));
    await page.evaluate(axe.source);
    for (const { width, colorScheme } of ways.slice(0, kindsOfPages().includes(path) ? 4 : 2)) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const violations = await page.evaluate<{ id: string; nodes: string[] }[]>(
        'axe.run(document, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 120)) })))',
      );
      findings.push(...violations.map(({ id, nodes }) => `${path} at ${width}, ${colorScheme}: ${id}: ${nodes.slice(0, 3).join(' | ')}`));
    }
  }));
  expect(findings).toEqual([]);
});
