import type { Slip } from './slip.ts';

/** Slips in introduction, summaries, reasons and readings. */
export const slipsOfEditorsFiles: Slip[] = [
  ['no short introduction', 'introduction.md', 'short: >-\n', 'shrt: >-\n', ['introduction.md:2:1 unknown-key']],
  ['words beside the statement that there is no introduction', 'introduction.md', /short: >-\n(?:  .*\n)+/u, 'short: null\n', ['introduction.md:5:1 words-not-shown']],
  ['a sentence of the introduction without a place', 'introduction.md', ' ([letter 3](#t3-p1)).', '.', ['introduction.md:7:181 statement-without-place']],
  ['a heading in the introduction', 'introduction.md', 'Four letters and', '## Letters\n\nFour letters and', ['introduction.md:7:1 editorial-markup']],
  ['a place of the introduction that is not there', 'introduction.md', '#t4-p1', '#t4-p9', ['introduction.md:7:317 unknown-place']],
  ['a clause of a summary without a paragraph', 'summaries.yaml', 'text: Tells of fog (¶1).', 'text: Tells of fog.', ['summaries.yaml:7:11 clause-without-paragraph']],
  ['a paragraph of a summary without its sign', 'summaries.yaml', 'fog (¶1)', 'fog (1)', ['summaries.yaml:7:24 clause-without-paragraph']],
  ['a paragraph of a summary as a page', 'summaries.yaml', 'fog (¶1)', 'fog (p. 1)', ['summaries.yaml:7:24 clause-without-paragraph']],
  ['paragraphs of a summary as a stretch', 'summaries.yaml', 'fog (¶1)', 'fog (¶1–¶2)', ['summaries.yaml:7:24 clause-without-paragraph']],
  ['a paragraph of a summary in square brackets', 'summaries.yaml', 'fog (¶1)', 'fog [¶1]', ['summaries.yaml:7:24 clause-without-paragraph']],
  ['a link that is named after another letter', 'introduction.md', '[letter 3](#t3-p1)', '[letter 3](#t2-p1)', ['introduction.md:7:230 link-words']],
  ['a paragraph of a summary that is not there', 'summaries.yaml', 'wicks (¶4)', 'wicks (¶5)', ['summaries.yaml:9:96 unknown-place']],
  ['a summary of a letter that is not there', 'summaries.yaml', 'telegram: 5', 'telegram: 6', ['summaries.yaml:10:15 unknown-telegram']],
  ['a second summary of a letter', 'summaries.yaml', 'telegram: 5', 'telegram: 4', ['summaries.yaml:10:15 summary-twice']],
  ['a summary left out', 'summaries.yaml', '  - telegram: 3\n    text: Tells of fog (¶1).\n', '', ['summaries.yaml:2:3 without-summary (doubt)']],
  ['a reason for words that are no link', 'reasons.yaml', 'words: die Schuhe', 'words: die Schue', ['reasons.yaml:3:12 reason-without-link']],
  ['a reason at a place that is not there', 'reasons.yaml', 'place: t2-p1', 'place: t2-p9', ['reasons.yaml:3:12 reason-without-link']],
  ['a reason left out', 'reasons.yaml', /references:\n(?:  .*\n)+/u, 'references: []\n', ['reasons.yaml:1:13 link-without-reason (doubt)']],
  ['a crossing of letters that did not cross', 'reasons.yaml', 'references:', 'crossings: [{telegrams: [1, 2], reason: "Because."}]\nreferences:', ['reasons.yaml:1:25 no-crossing']],
  ['words of a reading that the text has not', 'readings.yaml', 'words: ein Faß', 'words: ein Fass', ['readings.yaml:3:12 lemma']],
  ['a reading at a place that is not there', 'readings.yaml', 'place: t4-p3', 'place: t4-p31', ['readings.yaml:2:12 unknown-place']],
  ['a reading of no source', 'readings.yaml', '"[@copybook, p. 3]"', 'the copybook', ['readings.yaml:6:13 no-citation']],
  ['a reading of an unknown source', 'readings.yaml', '@copybook', '@copybok', ['readings.yaml:6:14 unknown-source']],
  ['a reading that neither replaces nor adds', 'readings.yaml', '    reads: zwei Fässer Öl\n', '', ['readings.yaml:2:5 wrong-value']],
];
