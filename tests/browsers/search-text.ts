import type { Name } from '../../src/edition/model.ts';
import { drawPhrases, expectedOf, passagesOfWitness } from '../search/witness-passages.ts';
import { answersInPage, inTheText, type Answer } from '../site/search/search-page.ts';
import { comeBack, comeBackEarly } from './come-back.ts';
import { type DrivenBrowser, evaluate, goBack, has, hasFocus, isAt, type, until } from './driven-browser.ts';
import type { Findings } from './findings.ts';

/** Searches in a browser for phrases and names; where they stand is read from the witness alone. */
export async function searchText(browser: DrivenBrowser, site: string, witness: string, names: readonly Name[], findings: Findings): Promise<void> {
  const passages = passagesOfWitness(witness);
  const phrases = [...drawPhrases(passages, 80, 1949), ...names.flatMap(({ printed }) => printed)];
  await browser.goto(`${site}search/`);
  await until(browser, has, '[data-search]');
  const answers = await evaluate(browser, answersInPage, phrases.map((phrase) => `“${phrase}”`));
  for (const [index, phrase] of phrases.entries()) {
    const { occurrences, passages: ids } = expectedOf(phrase, passages);
    findings.expect(`“${phrase}”`, foundBy(answers[index]), [occurrences, ids]);
  }
  const forms = names.flatMap(({ alsoKnownAs }) => alsoKnownAs.map(({ text }) => text));
  const byForm = await evaluate(browser, answersInPage, forms);
  for (const [index, form] of forms.entries()) {
    const ids = new Set(names.filter(({ alsoKnownAs, printed }) => [...alsoKnownAs.map(({ text }) => text), ...printed].includes(form))
      .flatMap(({ printed }) => printed.flatMap((each) => expectedOf(each, passages).passages)));
    findings.expect(form, foundBy(byForm[index])[1], passages.map(({ id }) => id).filter((id) => ids.has(id)));
  }
  await walkByKeys(browser, site, findings);
  await comeBack(browser, site, findings);
  await comeBackEarly(browser, site, findings);
}

function foundBy(answer: Answer | undefined): [number | null, string[]] {
  if (!answer) return [null, []];
  const { occurrences, passages } = inTheText(answer);
  return [occurrences, passages];
}

/** From any page by a slash to the field, by arrow keys through the results, by Enter to the paragraph. */
async function walkByKeys(browser: DrivenBrowser, site: string, findings: Findings): Promise<void> {
  await browser.goto(`${site}about/`);
  // The script of the page names the state of the switch when it has come to life.
  await until(browser, has, '[data-theme-switch][title]');
  // A page that has not been painted yet may give the focus a frame later.
  await browser.press('/');
  await until(browser, hasFocus, 'input[name=q]');
  await type(browser, '"war criminals"');
  await until(browser, (text) => document.querySelector<HTMLInputElement>('input[name=q]')?.value === text, '"war criminals"');
  await browser.press('Enter');
  await until(browser, has, '[data-record=t1-p3]');
  await browser.press('ArrowDown');
  await until(browser, hasFocus, '[data-record=t1-p3]');
  await browser.press('ArrowDown');
  await until(browser, hasFocus, '[data-record=t2-p1]').catch(() => undefined);
  findings.expect('arrow keys walk through the results', await evaluate(browser, () => document.activeElement?.getAttribute('data-record'), null), 't2-p1');
  await browser.press('Enter');
  await until(browser, isAt, '/telegrams/2/');
  findings.expect('Enter opens the paragraph', await evaluate(browser, () => document.querySelector(':target')?.id, null), 't2-p1');
  await goBack(browser);
  await until(browser, has, '[data-record=t1-p3]');
  findings.expect('back leads to the same results', await evaluate(browser, () => location.search, null), '?q=%22war+criminals%22');
}
