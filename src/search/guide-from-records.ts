import { paths } from '../edition/addresses.ts';
import { inReadingMarks } from '../edition/in-reading-marks.ts';
import type { Edition } from '../edition/model.ts';
import { plainText } from '../edition/plain-text.ts';
import type { GroupTexts, Guide } from './guide.ts';
import { hanVariants } from './han-variants.ts';
import type { Leaf } from './leaves.ts';
import { joinedWordsOf, printedWordsOf } from './printed-words.ts';
import type { RecordGroup } from './records.ts';

/**
 * The guide to an index of these records.
 * @param numberOf number of a leaf in the index, by the leaf's address
 */
export function guideFromRecords(groups: readonly RecordGroup[], { identity, names }: Edition, leaves: readonly Leaf[], parts: Guide['parts'], numberOf: (address: string) => number): Guide {
  const leavesByGroup = Map.groupBy(leaves, ({ group }) => group);
  const texts = groups.flatMap((group) => group.records.map(({ text: { text }, words }) => ({ text, words })));
  const guideNames = names.map(({ id, label, printed, alsoKnownAs, searchForms }) => ({
    id, label, printed: printed.map((form) => inReadingMarks(form, identity)), other: [...alsoKnownAs.map(({ text }) => text), ...searchForms],
  }));
  const words = printedWordsOf(texts);
  return {
    language: identity.language,
    words, joined: joinedWordsOf(texts),
    names: guideNames,
    variants: hanVariants([...words, ...guideNames.flatMap(({ other }) => other)]),
    groups: groups.map((group) => ({
      ...group,
      records: group.records.map(({ id, kind, words: { length: size }, follows }) => ({ place: placeIn(group, id), kind, size, follows })),
      leaves: (leavesByGroup.get(group) ?? []).map(({ address }) => numberOf(address)),
    })),
    parts,
  };
}

function placeIn({ prefix }: RecordGroup, id: string): string {
  return id.startsWith(prefix) ? id.slice(prefix.length) : id;
}

/** The file of texts of a group. */
export function textsFromRecords(group: RecordGroup, edition: Edition): GroupTexts {
  const { identity: { title }, telegrams } = edition;
  const telegram = telegrams.find(({ number }) => number === group.number);
  const summary = telegram?.summary ?? [];
  // What heads its page: the title of the edition, who wrote to whom, signed how, and the summary.
  const head = [title, group.title, group.description, telegram?.pseudonym ?? '', ...summary.map(({ words }) => words), ...(group.path === paths.home ? wordsOfHome(edition) : [])];
  return {
    records: group.records.map(({ text }) => text), before: head.join('\n'),
    summary: summary.map(({ words, paragraphs, end }) => ({ words, places: paragraphs.map((id) => placeIn(group, id)), end })),
  };
}

/** What stands round the title page on its page. */
function wordsOfHome({ introduction, events }: Edition): string[] {
  return [introduction?.short ?? [], ...events.map(({ text, citations }) => [...text, ...citations])].map(plainText);
}
