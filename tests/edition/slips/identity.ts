import type { Slip } from './slip.ts';

/** Slips in `edition.yaml` and in the witness. */
export const slipsOfIdentity: Slip[] = [
  ['CRLF in one line', 'edition.yaml', 'documents: letter\n', 'documents: letter\r\n', ['edition.yaml:7:18 line-ends']],
  ['a kind of document unknown', 'edition.yaml', 'documents: letter', 'documents: epistle', ['edition.yaml:7:12 wrong-value']],
  ['a language that is no tag', 'edition.yaml', 'language: de', 'language: German', ['edition.yaml:8:11 wrong-value']],
  ['a version of two numbers', 'edition.yaml', 'version: 1.0.0\nreleased', 'version: 1.0\nreleased', ['edition.yaml:9:10 wrong-value']],
  ['a day of release that does not exist', 'edition.yaml', 'released: 2026-11-27\n\nrights', 'released: 2026-11-31\n\nrights', ['edition.yaml:10:11 wrong-value']],
  ['no title', 'edition.yaml', 'title: Briefe vom Leuchtturm\n', '', ['edition.yaml:2:1 missing-key']],
  ['no title and no language', 'edition.yaml', /title: Briefe vom Leuchtturm\n|language: de\n/gu, '', ['edition.yaml:2:1 missing-key']],
  ['another title than printed', 'edition.yaml', 'title: Briefe vom Leuchtturm', 'title: Briefe aus der Stadt', ['edition.yaml:2:8 title-not-printed (doubt)']],
  ['sentence case of other words', 'edition.yaml', 'documents: letter', 'sentenceCase: "Briefe aus der Stadt"\ndocuments: letter', ['edition.yaml:7:15 sentence-case']],
  ['a licence without https', 'edition.yaml', 'https://creativecommons.org', 'http://creativecommons.org', ['edition.yaml:15:17 wrong-value']],
  ['a role of front matter unknown', 'edition.yaml', 'role: subtitle', 'role: undertitle', ['edition.yaml:30:11 wrong-value']],
  ['a line of the front matter changed', 'edition.yaml', '- Anna und Bruno Keller an Clara Vogt, 1894–1895', '- Anna und Bruno Keller an Clara Vogt, 1894-1895', ['edition.yaml:32:50 witness']],
  ['a witness of another name', 'edition.yaml', 'file: quelle.txt', 'file: quellen.txt', ['edition.yaml:22:9 no-witness']],
  ['a witness with a path', 'edition.yaml', 'file: quelle.txt', 'file: ../quelle.txt', ['edition.yaml:22:9 wrong-value']],
  ['a checksum too short', 'edition.yaml', 'sha256: "', 'sha256: "x', ['edition.yaml:23:11 wrong-value']],
  ['a length that is no number', 'edition.yaml', 'bytes: 884', 'bytes: "884"', ['edition.yaml:24:10 wrong-value']],
  ['another length', 'edition.yaml', 'bytes: 884', 'bytes: 883', ['edition.yaml:24:10 witness-changed']],
  ['a mark of two characters', 'edition.yaml', 'marks: {}', 'marks: {"ab": "c"}', ['edition.yaml:18:17 wrong-value']],
  ['a mark in the front matter without a note', 'edition.yaml', '- BRIEFE VOM LEUCHTTURM', '- BRIEFE VOM LEUCHTTURM[^x]', ['edition.yaml:29:30 mark-without-note']],
  ['a note without a mark in the front matter', 'edition.yaml', 'documents: letter', 'documents: letter\nnotes: {x: "A note. [@lamps]"}', ['edition.yaml:8:12 note-without-mark']],
  ['a cross-reference in the front matter that leads nowhere', 'edition.yaml', '- BRIEFE VOM LEUCHTTURM', '- "[BRIEFE](#t99-p5) VOM LEUCHTTURM"', ['edition.yaml:29:10 unknown-place']],
  ['rights misspelt', 'edition.yaml', '\nrights:', '\nrigths:', ['edition.yaml:12:1 unknown-key']],
  ['the witness changed', 'quelle.txt', 'Liebe Clara!', 'Lieber Clara!', ['edition.yaml:23:11 witness-changed']],
];
