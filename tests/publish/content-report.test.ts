import { expect, test } from 'vitest';
import { parse } from 'parse5';
import { reportPage } from '../../src/site/content/content-report.ts';

test('a report is shown as it is written, and never read as HTML', () => {
  const html = reportPage('telegrams/01.md\n  3:1 error <script>alert(1)</script> & more');
  const document = parse(html);
  expect(JSON.stringify(document, (key, value: unknown) => (key === 'parentNode' ? undefined : value))).toContain('3:1 error <script>alert(1)</script> & more');
  expect(html.match(/<script/gu)).toHaveLength(1);
});
