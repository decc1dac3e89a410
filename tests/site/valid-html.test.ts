import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pageFile, pagePaths } from './harness/subject.ts';

/** The rules of the HTML Standard and of accessible markup; none about style of writing. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Only says how markup is written, where the standard allows both.
    'no-inline-style': 'error',
    // Two links to one place may say it in other words.
    'no-implicit-button-type': 'off',
    'long-title': 'off',
    'require-sri': 'off',
    // ARIA lets a heading be named, which says its words without the marks of notes within them; what has no role may not be.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A list without markers is no list to VoiceOver unless it says so.
    'no-redundant-role': 'off',
  },
});

test('every page is valid HTML', { timeout: 120_000 }, async () => {
  const findings: string[] = [];
  for (const path of pagePaths()) {
    const { results } = await validator.validateString(pageFile(path), path);
    findings.push(...results.flatMap(({ messages }) => messages.map(({ line, ruleId, message, selector }) => `${path}:${line}: ${ruleId}: ${message} (${selector ?? ''})`)));
  }
  expect(findings).toEqual([]);
});
