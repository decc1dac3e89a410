import { type KeyInput, launch } from 'puppeteer-core';
import { z } from 'zod';
import { launchChromium } from '../../scripts/provide/chromium.ts';
import { type DrivenBrowser, windowSize } from './driven-browser.ts';

/** Chromium of any age, by Chrome's own protocol. */
export async function openChromium(executablePath: string): Promise<DrivenBrowser> {
  const browser = await launchChromium(executablePath);
  const page = await browser.newPage({ viewport: windowSize });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  // Among these is what a header says that the browser does not know. What a page is not given it tells the reader.
  page.on('console', (message) => {
    if (/^(?:error|warning)$/u.test(message.type()) && !/^Failed to load|preload/u.test(message.text())) errors.push(message.text());
  });
  return {
    label: `Chromium ${browser.version()}`, errors,
    goto: (address) => page.goto(address),
    run: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(key),
    picture: async () => (await page.screenshot({ animations: 'disabled' })).toString('base64'),
    close: () => browser.close(),
  };
}

/** Firefox, by WebDriver BiDi. */
export async function openFirefox(executablePath: string): Promise<DrivenBrowser> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport(windowSize);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    label: await browser.version(), errors,
    goto: (address) => page.goto(address),
    run: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(z.custom<KeyInput>().parse(key)),
    picture: () => page.screenshot({ encoding: 'base64' }),
    close: () => browser.close(),
  };
}
