import type { Page } from 'puppeteer-core';
import type { Name } from '../../src/edition/model.ts';
import { drawPhrases, expectedOf, passagesOfWitness } from '../search/witness-passages.ts';
import { answersInPage, inTheText, type Answer } from '../site/search/search-page.ts';
import type { Findings } from './findings.ts';
import { has, isAt, until } from './until.ts';

/** Searches in a browser for phrases and names; where they stand is read from the witness alone. */
export async function searchText(page: Page, site: string, witness: string, names: readonly Name[], findings: Findings): Promise<void> {
  const passages = passagesOfWitness(witness);
  const phrases = [...drawPhrases(passages, 80, 1949), ...names.flatMap(({ printed }) => printed)];
  await page.goto(`${site}search/`);
  await until(page, has, '[data-search]');
  const answers = await page.evaluate(answersInPage, phrases.map((phrase) => `“${phrase}”`));
  for (const [index, phrase] of phrases.entries()) {
    const { occurrences, passages: ids } = expectedOf(phrase, passages);
    findings.expect(`“${phrase}”`, foundBy(answers[index]), [occurrences, ids]);
  }
  const forms = names.flatMap(({ alsoKnownAs }) => alsoKnownAs.map(({ text }) => text));
  const byForm = await page.evaluate(answersInPage, forms);
  for (const [index, form] of forms.entries()) {
    const ids = new Set(names.filter(({ alsoKnownAs, printed }) => [...alsoKnownAs.map(({ text }) => text), ...printed].includes(form))
      .flatMap(({ printed }) => printed.flatMap((each) => expectedOf(each, passages).passages)));
    findings.expect(form, foundBy(byForm[index])[1], passages.map(({ id }) => id).filter((id) => ids.has(id)));
  }
  await walkByKeys(page, site, findings);
}

function foundBy(answer: Answer | undefined): [number | null, string[]] {
  if (!answer) return [null, []];
  const { occurrences, passages } = inTheText(answer);
  return [occurrences, passages];
}

/** From any page by a slash to the field, by arrow keys through the results, by Enter to the paragraph. */
async function walkByKeys(page: Page, site: string, findings: Findings): Promise<void> {
  await page.goto(`${site}about/`);
  await page.keyboard.press('/');
  await page.keyboard.type('"war criminals"');
  await page.keyboard.press('Enter');
  await until(page, has, '[data-record=t1-p3]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  findings.expect('arrow keys walk through the results', await page.evaluate(() => document.activeElement?.getAttribute('data-record')), 't2-p1');
  await page.keyboard.press('Enter');
  await until(page, isAt, '/telegrams/2/');
  findings.expect('Enter opens the paragraph', await page.evaluate(() => document.querySelector(':target')?.id), 't2-p1');
  await page.evaluate(() => history.back());
  await until(page, has, '[data-record=t1-p3]');
  findings.expect('back leads to the same results', await page.evaluate(() => location.search), '?q=%22war+criminals%22');
}
