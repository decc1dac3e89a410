import { expect, test } from 'vitest';
import { Findings } from '../browsers/findings.ts';
import { linkToWords } from '../browsers/links-to-words.ts';
import { openChromium } from '../browsers/open-browsers.ts';
import { subject } from './harness/subject.ts';

test('the link to words that are selected leads to these words, among a hundred with repeated words and marks', async () => {
  const browser = await openChromium(subject.chromium);
  const findings = new Findings();
  try {
    await linkToWords(browser, subject.address, findings);
  } finally {
    await browser.close();
  }
  expect(findings.faults).toEqual([]);
  expect(findings.looked).toBeGreaterThan(15);
});
