/** Summaries, introduction, reasons, readings and versions: what is wrong with them is told at its place. */
import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../../src/edition/read/build-edition.ts';
import { changed, editionFrom, ownContent, reportLines } from '../content.ts';

const own = await ownContent();
const edition = editionFrom(own);

/** What an editor is told where one piece of a file is replaced, each as "file:line rule"; the line of the replaced piece must be the one told. */
function toldOf(path: string, from: string, to: string): string[] {
  return reportLines(buildEdition(changed(own, path, (text) => text.replace(from, () => to))))
    .map((line) => `${/^content\/([^:]+:\d+)/u.exec(line)?.[1] ?? ''} ${/\(([a-z-]+)\)$/u.exec(line)?.[1] ?? ''}`);
}

/** The line of a file in which words stand, from 1. */
function lineOf(path: string, words: string): number {
  const file = own.find((content) => content.path === path);
  const before = new TextDecoder().decode(file?.bytes).split(words)[0];
  return before?.split('\n').length ?? 0;
}

describe('summaries', () => {
  test('every clause rests on paragraphs of its telegram', () => {
    const paragraphs = new Set(edition.passages.filter(({ kind }) => kind === 'paragraph').map(({ id }) => id));
    expect(edition.telegrams.map(({ summary }) => summary.length)).toEqual([5, 2, 6, 10, 6, 1]);
    for (const { id, summary } of edition.telegrams) {
      for (const clause of summary) {
        expect(clause.words).not.toBe('');
        expect(clause.paragraphs.length).toBeGreaterThan(0);
        for (const paragraph of clause.paragraphs) {
          expect(paragraphs).toContain(paragraph);
          expect(paragraph).toMatch(new RegExp(`^${id}-p`, 'u'));
        }
      }
    }
  });

  test.each([
    ['a clause at the end without a paragraph', 'changes (¶19).', 'changes.', 'clause-without-paragraph'],
    ['a sentence in the middle without a paragraph', 'Asks for Mao’s opinion (¶4);', 'Asks for Mao’s opinion. And', 'clause-without-paragraph'],
    ['a paragraph that there is not', 'visit to Moscow (¶5)', 'visit to Moscow (¶6)', 'unknown-place'],
    ['places without words', '(¶4); advises', '(¶4). (¶4); advises', 'clause-without-words'],
    ['a telegram that there is not', 'telegram: 6', 'telegram: 7', 'unknown-telegram'],
    ['a telegram with two summaries', 'telegram: 6', 'telegram: 5', 'summary-twice'],
  ])('%s', (_, from, to, rule) => {
    expect(toldOf('summaries.yaml', from, to)).toEqual([`summaries.yaml:${lineOf('summaries.yaml', from)} ${rule}`]);
  });
});

describe('the introduction', () => {
  test.each([
    ['a sentence without a place', 'On the 14th Mao reports eight conditions ([telegram 5, ¶2](#t5-p2)); on the 15th Stalin finds unity of opinion established ([telegram 6, ¶1](#t6-p1)).', 'On the 14th Mao reports eight conditions.', 'statement-without-place'],
    ['a note that there is not', '#t4^member', '#t4^membr', 'unknown-place'],
    ['a reading that there is not', '#r1', '#r99', 'unknown-place'],
  ])('%s', (_, from, to, rule) => {
    expect(toldOf('introduction.md', from, to)).toContain(`introduction.md:${lineOf('introduction.md', from)} ${rule}`);
  });
});

describe('reasons', () => {
  test('every link that is inferred has one, and no other', () => {
    for (const { certainty, reason } of edition.references) expect(reason.length > 0).toBe(certainty === 'probable');
    expect(edition.references.filter(({ certainty }) => certainty === 'probable')).toHaveLength(10);
  });

  test('the crossing has the editors’ own', () => {
    expect(edition.crossings.map(({ telegrams }) => telegrams)).toEqual([[4, 5]]);
    expect(edition.crossings[0]?.reason.length).toBeGreaterThan(1);
  });

  test.each([
    ['for a certain link', '  - place: t3-p19\n    words: you ask our opinion', '  - place: t1-p5\n    words: in view of the circumstances mentioned above', ['reason-for-certain-link']],
    ['for words that are no link', 'words: these measures', 'words: those measures', ['reason-without-link']],
    ['for a place that has no such link', 'place: t5-p3', 'place: t5-p2', ['reason-without-link']],
    ['for telegrams that did not cross', 'telegrams: [4, 5]', 'telegrams: [2, 3]', ['no-crossing']],
  ])('%s', (_, from, to, rules) => {
    const told = toldOf('reasons.yaml', from, to);
    expect(told.map((line) => line.split(' ')[1]).sort()).toEqual([...rules].sort());
    const line = lineOf('reasons.yaml', from) + (from.includes('\n') ? 1 : 0);
    expect(told.some((each) => each.startsWith(`reasons.yaml:${line} `) || each.startsWith(`reasons.yaml:${line + 1} `))).toBe(true);
  });
});

describe('readings', () => {
  test('each has its words once in its passage', () => {
    expect(edition.readings).toHaveLength(14);
    for (const { passage, words, start, end } of edition.readings) {
      const text = edition.passages.find(({ id }) => id === passage)?.text ?? '';
      expect(text.slice(start, end)).toBe(words);
      expect(text.split(words)).toHaveLength(2);
    }
  });

  test.each([
    ['words that are not there', 'words: politics of illusion', 'words: politics of delusion', 'lemma'],
    ['words that are there twice', 'words: cannot be acknowledged to be neutral and objective', 'words: civil war', 'lemma'],
    ['a translation that is none', 'translation: cannot act as mediator', 'translation: 不能充當調停人', 'lemma'],
    ['a passage that there is not', 'place: t3-p17', 'place: t3-p77', 'unknown-place'],
    ['a source that there is not', 'source: "[@russian-text]"', 'source: "[@russian-texts]"', 'unknown-source'],
    ['no source', 'source: "[@russian-text]"', 'source: the Russian text', 'no-citation'],
  ])('%s', (_, from, to, rule) => {
    expect(toldOf('readings.yaml', from, to)).toContain(`readings.yaml:${lineOf('readings.yaml', from)} ${rule}`);
  });

  test.each([
    ['these  governments', 'these governments'],
    ['These Governments', 'these governments'],
  ])('words that stand there otherwise, “%s”, are told as they stand', (written, stands) => {
    const report = reportLines(buildEdition(changed(own, 'readings.yaml', (text) => text.replace('words: these governments', `words: ${written}`))));
    expect(report).toHaveLength(1);
    expect(report[0]).toContain(`“${written}” do not stand in t1-p1. There stands “${stands}”, with other spaces, capitals or marks.`);
  });

  test('one that both stands for the words and follows them', () => {
    expect(toldOf('readings.yaml', 'reads: "43"', 'reads: "43"\n    adds: "44"')[0]).toMatch(/^readings\.yaml:\d+ wrong-value$/u);
  });
});

describe('versions and sources', () => {
  test('the newest version is the edition’s', () => {
    expect(edition.versions[0]).toMatchObject({ version: edition.identity.version, released: edition.identity.released });
    expect(toldOf('edition.yaml', 'version: 1.1.0\nreleased', 'version: 1.2.0\nreleased')).toEqual([`edition.yaml:${lineOf('edition.yaml', '- version: 1.1.0')} version-list`]);
  });

  test('a source that nothing cites is not listed, and told', () => {
    const unused = changed(own, 'sources.yaml', (text) => `${text}\n  - id: unused\n    label: Unused\n    description: A source.\n`);
    const { edition: built, report } = buildEdition(unused);
    expect(report).toContain('source-not-cited');
    expect(built?.sources.map(({ id }) => id)).toEqual(edition.sources.map(({ id }) => id));
  });
});
