import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { partsOfWitness } from '../readers/witness.ts';
import { addressOf, useBrowser } from './harness/subject.ts';

const withPage = useBrowser();
const bare = (text: string) => text.replaceAll(/\s+/gu, '').replaceAll('‘', '’').replaceAll('“', '”').replaceAll('„', '”');

const nodeSchema = z.object({
  nodeId: z.string(), ignored: z.boolean(), role: z.object({ value: z.string() }).optional(),
  name: z.object({ value: z.string() }).optional(), childIds: z.array(z.string()).optional(),
});
type AccessibleNode = z.infer<typeof nodeSchema>;

/** What a screen reader says of the first article of a page, one phrase after the other: names of links, and the text between them. */
async function spokenArticle(page: Page): Promise<{ role: string; words: string }[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = z.object({ nodes: z.array(nodeSchema) }).parse(await client.send('Accessibility.getFullAXTree'));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const phrases = (node: AccessibleNode): { role: string; words: string }[] => {
    const role = node.role?.value ?? '';
    if (!node.ignored && ['link', 'doc-noteref', 'StaticText'].includes(role)) return [{ role, words: node.name?.value ?? '' }];
    return (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? phrases(child) : [];
    });
  };
  const article = nodes.find(({ ignored, role }) => !ignored && role?.value === 'article');
  return article ? phrases(article) : [];
}

/** Names of what the editors have put into the text. */
const added = /^(?:Paragraph \d+|Note [a-z]|Another text reads otherwise|(?:Probably r|R)eferred to in .*|Why: .*|“.*”: .*|Cite|Draft quoted in the telegram)$/u;

test('a screen reader says every telegram from its heading to its signature, each word once, and the signs in it by name', async () => {
  const { telegrams } = partsOfWitness(readFileSync('content/witness.txt', 'utf8'), 6);
  await withPage({}, async (page) => {
    for (const [index, text] of telegrams.entries()) {
      await page.goto(addressOf(`/telegrams/${index + 1}/`));
      const said = await spokenArticle(page);
      expect(bare(said.filter(({ words }) => !added.test(words.trim())).map(({ words }) => words.replace(/^Note (\d+) of the source$/u, '$1')).join(''))).toBe(bare(text));
      expect(said.filter(({ role, words }, at) => role === 'link' && words === said[at - 1]?.words)).toEqual([]);
      // A heading is called by its words, without the marks of notes in it; a name is one phrase, whatever signs are in it.
      expect(bare(await page.getByRole('heading', { level: 1 }).evaluate((heading) => heading.ariaLabel ?? heading.textContent))).toBe(bare(text.split('\n')[0] ?? ''));
      const names = await page.locator('article .mention').evaluateAll((links) => links.map((link) => link.textContent));
      expect(names.filter((name) => !said.some(({ role, words }) => role === 'link' && words === name))).toEqual([]);
    }
  });
});

test('the way past the header leads to the first word of the telegram', async () => {
  await withPage({}, async (page) => {
    await page.goto(addressOf('/telegrams/3/'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.querySelector(':target')?.textContent.trim().slice(0, 15))).toBe('3. THE TELEGRAM');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('h1')?.id)).toBe('t3-heading');
  });
});
