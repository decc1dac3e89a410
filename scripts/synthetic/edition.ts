import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { Chance } from './chance.ts';
import { notNames, writeTelegram, type SyntheticTelegram } from './telegram.ts';
import { vocabularyFor, type Vocabulary } from './vocabulary.ts';

/** A file to write below the content folder. */
export interface WrittenFile {
  path: string;
  text: string;
}

const sourceIds = Array.from({ length: 20 }, (_, index) => `source-${index + 1}`);

/** A whole content folder of `telegrams` telegrams; the same seed gives the same bytes. */
export function writeEdition({ telegrams, seed }: { telegrams: number; seed: number }): WrittenFile[] {
  const chance = new Chance(seed);
  const vocabulary = vocabularyFor(telegrams, chance);
  const written = writeTelegrams(telegrams, vocabulary, chance);
  const title = `A correspondence in ${telegrams} telegrams`;
  const witness = [
    title,
    written.map(({ printed }) => printed).join('\n\n\n'),
  ].join('\n\n') + written.map(({ sourceNote }) => (sourceNote === null ? '' : `\n\n\n${sourceNote}`)).join('');
  return [
    ...written.map(({ file, markdown }) => ({ path: `telegrams/${file}`, text: markdown })),
    { path: 'witness.txt', text: witness },
    { path: 'edition.yaml', text: stringify(editionOf(title, witness)) },
    { path: 'names.yaml', text: stringify({ names: vocabulary.names.map(({ label, ...name }) => ({ ...name, label, sortLabel: label, printed: [label] })), notNames }) },
    { path: 'sources.yaml', text: stringify({ sources: sourceIds.map((id) => ({ id, label: `Papers ${id.slice(7)}`, description: `The papers, volume ${id.slice(7)}.` })) }) },
    { path: 'chronology.yaml', text: stringify({ events: [{ id: 'beginning', date: '1920-01-01', label: '1 January 1920', text: 'The correspondence begins', citations: '[@source-1]' }] }) },
    { path: 'slips.yaml', text: stringify({ slips: [] }) },
    { path: 'summaries.yaml', text: stringify({ summaries: [] }) },
    { path: 'reasons.yaml', text: stringify({ references: written.flatMap(({ number, inferred }) => inferred.map((words) => ({ place: `t${number}-p1`, words, reason: 'By chance.' }))) }, { lineWidth: 0 }) },
    { path: 'readings.yaml', text: stringify({ readings: [] }) },
    { path: 'introduction.md', text: '---\nshort: null\n---\n' },
    { path: 'about.md', text: '## The text\n\nThis text was made by chance, to measure how the edition grows.\n' },
  ];
}

function writeTelegrams(count: number, vocabulary: Vocabulary, chance: Chance): SyntheticTelegram[] {
  const written: SyntheticTelegram[] = [];
  let day = Date.UTC(1920, 0, 1);
  for (let number = 1; number <= count; number += 1) {
    day += chance.whole(0, 3) * 86_400_000;
    const sender = chance.pick(vocabulary.correspondents);
    const addressee = chance.pick(vocabulary.correspondents.filter((other) => other !== sender));
    const earlier = written.at(-chance.whole(1, 6));
    written.push(writeTelegram({
      number, sender, addressee, day: new Date(day).toISOString().slice(0, 10),
      answers: earlier !== undefined && chance.happens(0.6) ? { number: earlier.number, paragraphs: earlier.paragraphs } : null,
      hasSourceNote: number === 1,
    }, vocabulary, chance, sourceIds));
  }
  return written;
}

function editionOf(title: string, witness: string) {
  return {
    title, subtitle: 'Written by chance', description: 'A correspondence that measures how the edition grows with it.', language: 'en', languages: { Han: 'zh', Cyrillic: 'ru' },
    version: '1.0.0', released: '2026-11-24',
    rights: { text: 'None.', notes: 'None.', notesLicence: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    regularisation: { marks: { '‘': '’' }, rule: 'An opening mark used as an apostrophe is shown as one.' },
    witness: { file: 'witness.txt', sha256: createHash('sha256').update(witness, 'utf8').digest('hex'), bytes: Buffer.byteLength(witness) },
    front: [{ role: 'title', lines: [title] }],
  };
}
