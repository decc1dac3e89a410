import { beforeAll, describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/edition/read/build-edition.ts';
import type { ContentFile } from '../../../src/edition/read/read-content.ts';
import { changed, ownContent, reportLines } from '../content.ts';

/** What an editor is told of a file of the edition in which some words were replaced. */
function refusal(contents: readonly ContentFile[], path: string, words: string | RegExp, others: string) {
  const spoilt = changed(contents, path, (text) => text.replace(words, () => others));
  const file = spoilt.find((each) => each.path.includes(path));
  const lines = new TextDecoder().decode(file?.bytes).split('\n');
  const { edition, ...report } = buildEdition(spoilt);
  return { built: edition !== null, report: reportLines({ edition, ...report }).join('\n'), lineOf: (part: string) => lines.findIndex((line) => line.includes(part)) + 1 };
}

describe('content that cannot be trusted', () => {
  const own: { contents: ContentFile[] } = { contents: [] };
  beforeAll(async () => { own.contents = await ownContent(); });

  it.each([
    'javascript:alert(1)', 'JavaScript:alert(1)', 'java&#10;script:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'http://example.org/', '//example.org/', '/about/', '../secret',
  ])('may not lead to %s from the text, a note, the prose or a source', (address) => {
    for (const [path, words, others] of [
      ['telegrams/01', /\]\(#t1-p1\)/u, `](${address})`],
      ['telegrams/01', /\n$/u, `\n\n[^evil]: See [this](${address}).\n`],
      ['about.md', /\n$/u, `\n\nSee [this](${address}).\n`],
    ] as const) {
      const { built, report, lineOf } = refusal(own.contents, path, words, others);
      expect(built, path).toBe(false);
      expect(report, path).toMatch(new RegExp(`\\b${lineOf(address)}:\\d+`, 'u'));
    }
  });

  it.each(['http://example.org/', 'javascript:alert(1)', '/etc/passwd'])('may not name %s as the address of a source', (address) => {
    const { built, report, lineOf } = refusal(own.contents, 'sources.yaml', /address: .*/u, `address: "${address}"`);
    expect(built).toBe(false);
    expect(report).toMatch(new RegExp(`\\b${lineOf(address)}:\\d+.*https://`, 'u'));
  });

  it.each(['<b>bold</b>', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!-- x -->', '<svg onload=alert(1)>'])('may not have the HTML %s in the text, a note or the prose', (html) => {
    for (const [path, words, others] of [
      ['telegrams/01', 'On January 9th', `On ${html} January 9th`],
      ['telegrams/01', /\n$/u, `\n\n[^evil]: See ${html} this.\n`],
      ['about.md', /\n$/u, `\n\nSee ${html} this.\n`],
      ['about.md', /\n$/u, `\n\n${html}\n`],
    ] as const) {
      const { built, report, lineOf } = refusal(own.contents, path, words, others);
      expect(built, `${path}: ${others}`).toBe(false);
      expect(report, `${path}: ${others}`).toMatch(new RegExp(`\\b${lineOf(html)}:\\d+`, 'u'));
    }
  });

  it('keeps as words what looks like HTML and is none in Markdown', () => {
    const { built, report } = refusal(own.contents, 'about.md', /\n$/u, '\n\nSee <svg/onload=alert(1)> this.\n');
    expect(report).toBe('');
    expect(built).toBe(true);
  });

  it.each(['../witness.txt', '/etc/passwd', '..', '.', 'a/../../witness.txt', '..\\witness.txt', 'telegrams/01.md', 'C:witness.txt', 'file:///etc/passwd', 'witness.txt\\0'])('may not name %s as the witness', (path) => {
    const { built, report, lineOf } = refusal(own.contents, 'edition.yaml', 'file: witness.txt', `file: '${path}'`);
    expect(built).toBe(false);
    expect(report).toMatch(new RegExp(`\\b${lineOf("file: '")}:\\d+.*expected the name of a file in this folder, without a path`, 'u'));
  });

  it.each(['edition.yaml', 'names.yaml', 'sources.yaml', 'chronology.yaml', 'slips.yaml', 'telegrams/01'])('may not have YAML tags, anchors or aliases in %s', (path) => {
    const start = path.startsWith('telegrams') ? 'number:' : /^\w+:/mu;
    for (const yaml of ['bomb: &a [x, x]', 'bomb: !!js/function "x"', 'bomb: *a']) {
      const { built, report } = refusal(own.contents, path, start, `${yaml}\n${path.startsWith('telegrams') ? 'number:' : `${path.split('.')[0] ?? ''}x:`}`);
      expect(built, yaml).toBe(false);
      expect(report, yaml).toMatch(/Anchors, aliases and tags have no place in content|is not valid YAML/u);
    }
  });

  it('is refused in good time where aliases would unfold into billions of values', () => {
    const bomb = Array.from({ length: 30 }, (_, at) => `  - &b${at + 1} [${Array.from({ length: 10 }, () => (at === 0 ? 'x' : `*b${at}`)).join(', ')}]`).join('\n');
    const start = performance.now();
    const { built, report } = refusal(own.contents, 'names.yaml', /^names:/mu, `bomb:\n${bomb}\nnames:`);
    expect(built).toBe(false);
    expect(report).toContain('Anchors, aliases and tags have no place in content');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
