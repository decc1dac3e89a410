import type { Page } from 'puppeteer-core';

/** What a browser does otherwise than it should with the site at an address; empty where all is well. */
export async function faultsIn(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  const expect = async (what: string, expression: string, expected: unknown) => {
    const found: unknown = await page.evaluate(expression);
    if (found !== expected) faults.push(`${what}: ${JSON.stringify(found)}; expected ${JSON.stringify(expected)}`);
  };
  await page.goto(`${address}telegrams/3/#t3-p7`);
  await expect('the telegram has its paragraphs', 'document.querySelectorAll("#t3 [id^=t3-p]").length >= 19', true);
  await expect('the address leads to its paragraph', 'document.querySelector(":target")?.id', 't3-p7');
  await expect('the paragraph is in view', '(({ top, bottom }) => bottom > 0 && top < innerHeight)(document.querySelector("#t3-p7").getBoundingClientRect())', true);
  await expect('the typeface is there', 'document.fonts.ready.then(() => [...document.fonts].some((face) => face.family.includes("Edition Serif") && face.status === "loaded"))', true);
  await expect('every mark of a note leads to a note', '[...document.querySelectorAll("#t3 a[href^=\\"#t3-n\\"]")].every((mark) => document.querySelector(mark.getAttribute("href")))', true);
  const theme = 'getComputedStyle(document.documentElement).colorScheme + getComputedStyle(document.body).backgroundColor';
  const before: unknown = await page.evaluate(theme);
  await page.click('[data-theme-switch]');
  await expect('the switch changes the theme', `${theme} !== ${JSON.stringify(before)}`, true);
  await page.click('a[rel=next]');
  await page.waitForFunction('location.pathname.endsWith("/telegrams/4/")', { timeout: 20_000 });
  await expect('the theme lasts', 'document.documentElement.dataset.theme === localStorage.getItem("theme")', true);

  for (const query of ['"list of war criminals"', 'Chiang Kai-shek']) {
    await page.goto(`${address}search/?q=${encodeURIComponent(query)}`);
    await page.waitForFunction('document.querySelectorAll("[data-results] mark").length > 0', { timeout: 30_000 })
      .catch(() => faults.push(`the search for ${query} finds nothing`));
    const report: unknown = await page.evaluate('document.querySelector("[data-report]").textContent.trim().replace(/\\s+/g, " ")');
    console.log(`    ${query}: ${String(report)}`);
  }
  await page.goto(`${address}search/?q=${encodeURIComponent('"list of war criminals"')}`);
  await page.waitForFunction('document.querySelectorAll("[data-results] mark").length > 0', { timeout: 30_000 });
  await expect('each find of the phrase has all its words', '[...document.querySelectorAll("[data-results] li")].filter((find) => find.querySelector("mark")).every((find) => /list of war criminals/iu.test(find.textContent))', true);
  return faults;
}
