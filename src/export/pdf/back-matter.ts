import { inReadingMarks } from '../../edition/in-reading-marks.ts';
import { indexPlacesOf, placeInWords, type IndexPlace } from '../../edition/indexes/index-places.ts';
import { variantsOf } from '../../edition/indexes/name-variants.ts';
import { inIndexOrder } from '../../edition/indexes/index-order.ts';
import type { Edition, Identity, Name } from '../../edition/model.ts';
import { readingSources, readingWords } from '../../edition/reading-words.ts';
import type { Chapter, Run } from './pamphlet.ts';
import { editorialRuns, textRun, textRuns } from './to-runs.ts';

/** The chapters after the telegrams; those that would be empty are left out. */
export function backMatter(edition: Edition): Chapter[] {
  return [
    { title: 'Notes on the whole', entries: false, paragraphs: notesOnTheWhole(edition) },
    { title: 'Readings of other texts', entries: true, paragraphs: listOfReadings(edition) },
    { title: 'Names', entries: true, paragraphs: indexOfNames(edition) },
    { title: 'Sources of the notes', entries: true, paragraphs: listOfSources(edition) },
  ].filter(({ paragraphs }) => paragraphs.length > 0);
}

function notesOnTheWhole({ notes }: Edition): Run[][] {
  return notes.flatMap((note) => (note.kind === 'editorial' && note.passage === null ? [editorialRuns(note.body)] : []));
}

function listOfReadings({ readings, identity }: Edition): Run[][] {
  return readings.map((reading): Run[] => [
    { kind: 'place', label: reading.passage, inferred: false, runs: [textRun(placeInWords(reading.passage))] },
    ...textRuns(` “${inReadingMarks(reading.words, identity)}”: `),
    ...editorialRuns(readingWords(reading)), textRun(' '), ...editorialRuns(readingSources(reading)),
  ]);
}

function listOfSources({ sources }: Edition): Run[][] {
  return sources.map(({ label, description, address }) => [
    ...textRuns(`${label}: `),
    ...editorialRuns(description),
    ...(address === null ? [] : [textRun(' '), { kind: 'web', address, runs: [textRun(address)] } satisfies Run]),
  ]);
}

function indexOfNames({ identity, names, mentions }: Edition): Run[][] {
  const mentionsOf = Map.groupBy(mentions, ({ name }) => name);
  return inIndexOrder(names, ({ sortLabel }) => sortLabel)
    .map((name) => [...entryOf(name, identity), ...indexPlacesOf(mentionsOf.get(name.id) ?? []).flatMap(placeRuns)]);
}

function entryOf(name: Name, identity: Identity): Run[] {
  const { sortLabel, life, identification } = name;
  const headword = inReadingMarks(sortLabel, identity);
  const forms = variantsOf(name, identity).map(({ form, language }) => unbroken(textRun(form, language)));
  return [
    unbroken(textRun(headword)),
    textRun(life === null ? '' : ` (${life})`),
    ...forms.flatMap((form) => [textRun(', '), form]),
    textRun('. '),
    ...(identification.length > 0 ? [...editorialRuns(identification), textRun(' ')] : []),
  ];
}

function unbroken(run: Run): Run {
  return { kind: 'unbroken', runs: [run] };
}

function placeRuns({ words, passage }: IndexPlace, index: number): Run[] {
  return [textRun(index === 0 ? '' : ', '), { kind: 'place', label: passage, inferred: false, runs: [unbroken(textRun(words))] }];
}
