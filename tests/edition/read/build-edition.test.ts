import { beforeAll, describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/edition/read/build-edition.ts';
import type { Edition } from '../../../src/edition/model.ts';
import { segmentsOfEdition, textOf } from '../../../src/edition/printed-text.ts';
import { changed, contentFrom, editionFrom, ownContent, reportLines, witnessText } from '../content.ts';

describe('the edition of the pamphlet', () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = editionFrom(await ownContent());
  });

  it('has six telegrams with 5, 2, 19, 23, 6 and 1 paragraphs', () => {
    const counts = edition.telegrams.map(({ number }) => edition.passages.filter((passage) => passage.telegram === number && passage.kind === 'paragraph').length);
    expect(counts).toEqual([5, 2, 19, 23, 6, 1]);
  });

  it('prints the witness', () => {
    const notes = edition.notes.flatMap((note) => (note.kind === 'source' ? [{ ...note, path: '' }] : []));
    const telegrams = edition.telegrams.map(({ transcription, path }) => ({ transcription, path }));
    expect(textOf(segmentsOfEdition(edition.front, 'edition.yaml', telegrams, notes))).toBe(witnessText());
  });

  it('numbers the points and quotes the drafts of the source', () => {
    const points = edition.telegrams.map(({ transcription }) => transcription.children.flatMap((node) => (node.type === 'paragraph' && node.point !== null ? [node.id] : [])));
    expect(points).toEqual([[], [], ['t3-p2', 't3-p4', 't3-p8', 't3-p19'], ['t4-p2', 't4-p3', 't4-p6', 't4-p20', 't4-p22', 't4-p23'], ['t5-p1', 't5-p4', 't5-p5'], []]);
    const drafts = edition.telegrams.flatMap(({ transcription }) => transcription.children.flatMap((node) => (node.type === 'draft' ? node.children.map(({ id }) => id) : [])));
    expect(drafts).toEqual(['t1-p3', 't3-p3']);
  });

  it('says who answers whom, and which dates differ', () => {
    expect(edition.relations).toEqual([
      { from: 2, to: 1, kind: 'continues' }, { from: 3, to: 1, kind: 'answers' }, { from: 4, to: 3, kind: 'answers' },
      { from: 5, to: 2, kind: 'answers' }, { from: 6, to: 5, kind: 'answers' },
    ]);
    expect(edition.telegrams.map(({ dates }) => dates)).toEqual([null, null, { heading: '1949-01-13', dateline: '1949-01-12' }, null, null, null]);
  });

  it('refers from twenty phrases, as sure as the editors are', () => {
    const rows = edition.references.map(({ phrase, passage, targets, certainty }) => [phrase, passage, targets.map(({ id }) => id).join(), certainty]);
    expect(rows).toEqual([
      ['in view of the circumstances mentioned above', 't1-p5', 't1-p1', 'certain'],
      ['PRECEDING TELEGRAM', 't2-heading', 't1', 'certain'],
      ['our draft of your reply', 't2-p1', 't1-p3', 'certain'],
      ['the conditions that the Communist Party of China is putting forward', 't2-p2', 't1-p3', 'probable'],
      ['your telegram dated 10th of January', 't3-p1', 't1', 'certain'],
      ['the note of the Nanking Government', 't3-p2', 't1-p1', 'certain'],
      ['your telegram of the 10th January 1949', 't3-p5', 't1', 'certain'],
      ['the position that is being suggested by us', 't3-p7', 't3-p3', 'probable'],
      ['you ask our opinion', 't3-p19', 't1-p4', 'probable'],
      ['your long telegram regarding the Nanking peace proposal', 't4-p1', 't3', 'certain'],
      ['these measures', 't4-p19', 't4-p15', 'probable'],
      ['the preceding telegram', 't4-p20', 't1,t2', 'probable'],
      ['our reply to the Nankingists‘ proposal on mediation', 't4-p22', 't3-p3', 'probable'],
      ['postpone your visit to Moscow', 't4-p23', 't1-p5', 'probable'],
      ['your supplementary telegram dated 11th of January', 't5-p1', 't2', 'certain'],
      ['the basic direction', 't5-p1', 't2-p2', 'probable'],
      ['his peace proposal', 't5-p2', 't3-p15', 'certain'],
      ['the 43 war criminals', 't5-p3', 't3-p14', 'probable'],
      ['your latest and short telegram', 't6-p1', 't5', 'certain'],
      ['has already started the „peace“ campaign', 't6-p1', 't5-p2', 'probable'],
    ]);
  });

  it('keeps reading characters as long as the source’s, so that offsets serve both', () => {
    for (const { text, reading } of edition.passages) expect(reading).toHaveLength(text.length);
    expect(edition.passages.find(({ id }) => id === 't6-p1')?.reading).toContain('“peace” campaign');
  });

  it('gives mentions the words at their offsets', () => {
    const passages = new Map(edition.passages.map((passage) => [passage.id, passage.text]));
    expect(edition.mentions.length).toBeGreaterThan(200);
    for (const { passage, words, start, end } of edition.mentions) expect(passages.get(passage)?.slice(start, end)).toBe(words);
  });
});

describe('content with problems', () => {
  it.each([
    ['an impossible date', '/01', 'date: 1949-01-10', 'date: 1949-02-30', '01-1949-01-10-stalin-to-mao.md:3:7: “date” is "1949-02-30": expected a day that exists'],
    ['a sender whom no name knows', '/01', 'sender: stalin', 'sender: staln', '01-1949-01-10-stalin-to-mao.md:4:9: names.yaml has no entry “staln”. Did you mean “stalin”?'],
    ['a key that is not known', '/01', 'sender: stalin', 'sender: stalin\nsendr: x', '01-1949-01-10-stalin-to-mao.md:5:1: The key “sendr” is not known here. Did you mean “sender”?'],
    ['a reference to a paragraph that is not there', '/03', '(#t1-p1)', '(#t1-p9)', '03-1949-01-13-mao-to-stalin.md:18:36: “#t1-p9” is no telegram or paragraph of this edition. Did you mean'],
    ['a mark without a note', '/03', 'peaceful[^peaceful]', 'peaceful[^peacful]', '03-1949-01-13-mao-to-stalin.md:20:113: The mark [^peacful] has no note. Did you mean “peaceful”?'],
    ['raw HTML', '/03', 'big crime', 'big <b>crime', '03-1949-01-13-mao-to-stalin.md:32:75: Raw HTML has no place in a transcription.'],
    ['an unknown source', '/03', '[@wilson-3', '[@wilson-33', 'sources.yaml has no source “wilson-33”. Did you mean “wilson-3”?'],
    ['a look-alike', '/02', 'failure of the peace talks', 'failure of the pe\u0430ce talks', '02-1949-01-11-stalin-to-mao.md:14:135: Here stands “pe\u0430ce” (\u0430 U+0430), the witness has “peace”.'],
    ['a corrected slip in the front matter', 'edition.yaml', '1911-57', '1917-57', 'edition.yaml:LINE:32: Here stands “1917”, the witness has “1911”.'],
    ['an anchor', '/05', 'number: 5', 'number: &a 5', '05-1949-01-14-mao-to-stalin.md:2:12: Anchors, aliases and tags have no place in content.'],
    ['a byte-order mark', '/03', '---\nnumber', '\uFEFF---\nnumber', '03-1949-01-13-mao-to-stalin.md:1:1: The file begins with a byte-order mark.'],
    ['a path out of the folder', 'edition.yaml', 'file: witness.txt', 'file: ../witness.txt', 'expected the name of a file in this folder, without a path'],
    ['a link that is not https', '/03', '[@wilson-3', '[x](javascript:alert%281%29) [@wilson-3', 'The link leads to “javascript:alert%281%29”.'],
  ])('tells of %s', async (_case, path, from, to, message) => {
    const content = await ownContent();
    const before = content.find((file) => file.path.includes(path))?.bytes;
    const line = String(Buffer.from(before ?? []).toString('utf8').split(from)[0]?.split('\n').length);
    const lines = reportLines(buildEdition(changed(content, path, (text) => text.replace(from, () => to))));
    expect(lines.join('\n')).toContain(message.replace('LINE', line));
    expect(lines.length).toBeLessThanOrEqual(2);
  });

  it('tells all problems at once, in the order of files and lines', async () => {
    const once = changed(await ownContent(), '/02', (text) => text.replace('obvious', 'obvous').replace('We reckon', 'We  reckon'));
    const both = reportLines(buildEdition(changed(once, '/04', (text) => text.replace('closed', 'klosed').replace('eyes, we', 'eyes,we'))));
    expect(both.map((line) => /telegrams\/0\d[^:]*:\d+/u.exec(line)?.[0])).toEqual([
      'telegrams/02-1949-01-11-stalin-to-mao.md:14', 'telegrams/02-1949-01-11-stalin-to-mao.md:16',
    ].concat(both.slice(2).map(() => 'telegrams/04-1949-01-14-stalin-to-mao.md:16')));
  });

  it.each([
    ['in what belongs to its text', 'number: 1', 'number: one', ['01-1949-01-10-stalin-to-mao.md:2', '02-1949-01-11-stalin-to-mao.md:14', '02-1949-01-11-stalin-to-mao.md:16']],
    ['elsewhere, and in its own text as well', 'sender: stalin', 'sendr: stalin', [
      '01-1949-01-10-stalin-to-mao.md:4', '01-1949-01-10-stalin-to-mao.md:22',
      '02-1949-01-11-stalin-to-mao.md:14', '02-1949-01-11-stalin-to-mao.md:16',
    ]],
  ])('tells what spoils the text also where the frontmatter of one telegram is wrong %s', async (_case, from, to, expected) => {
    const spoilt = changed(await ownContent(), '/02', (text) => text.replace('obvious', 'obvous').replace('We reckon', 'We  reckon'));
    const lines = reportLines(buildEdition(changed(spoilt, '/01', (text) => text.replace(from, to).replace('If you do not agree', 'If you do agree'))));
    expect(lines.map((line) => /telegrams\/(0\d[^:]*:\d+)/u.exec(line)?.[1])).toEqual(expected);
  });

  it('misses no name and no words of the source in what has been refused', async () => {
    const content = changed(await ownContent(), '/03', (text) => text.replace('> The Government of the USSR', '1. > The Government of the USSR'));
    expect(reportLines(buildEdition(content)).map((line) => /(\d\d)-.*:(\d+):\d+: .*\(([a-z-]+)\)$/u.exec(line)?.slice(1))).toEqual([['03', '20', 'transcription-markup']]);
  });

  it('tells once of a file that is a copy of another', async () => {
    const content = await ownContent();
    const copies = content.filter(({ path }) => path.includes('/03')).map((file) => ({ ...file, path: file.path.replace('.md', ' (1).md') }));
    const files = [...content, ...copies].sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(reportLines(buildEdition(files)).map((line) => /(\/03.*?\.md):.*\(([a-z-]+)\)$/u.exec(line)?.slice(1))).toEqual([['/03-1949-01-13-mao-to-stalin.md', 'number-twice']]);
  });

  it('tells once of a file whose name stands at the wrong place', async () => {
    const files = (await ownContent()).map((file) => ({ ...file, path: file.path.replace('/03-', '/13-') })).sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(reportLines(buildEdition(files)).map((line) => /(\/13.*?\.md):.*\(([a-z-]+)\)$/u.exec(line)?.slice(1))).toEqual([['/13-1949-01-13-mao-to-stalin.md', 'number-gap']]);
  });

  it('tells once of a list of names that is empty', async () => {
    const lines = reportLines(buildEdition(changed(await ownContent(), 'names.yaml', () => 'names: []\n')));
    expect(lines.map((line) => /\(([a-z-]+)\)$/u.exec(line)?.[1])).toEqual(['empty-file']);
  });

  it('wants an edition.yaml and telegrams', () => {
    expect(reportLines(buildEdition([]))).toEqual([
      'content/edition.yaml:1:1: “edition.yaml” is missing in the content: it names the edition and its witness. Add it. (missing-file)',
      'content/telegrams:1:1: “telegrams” is missing in the content: it holds one Markdown file for each telegram. Add it. (missing-file)',
    ]);
  });

  it('refuses bytes that are no UTF-8, with their line', () => {
    const file = { path: 'about.md', bytes: new Uint8Array([...new TextEncoder().encode('One\nTwo '), 0xE9, 0x21]) };
    expect(reportLines(buildEdition([...contentFrom({}), file]))).toContain('content/about.md:2:5: Byte 0xE9 is not UTF-8. Save the file as UTF-8. (encoding)');
  });
});
