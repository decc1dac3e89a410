import { inReadingMarks } from '../edition/in-reading-marks.ts';
import type { Edition } from '../edition/model.ts';
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
      records: group.records.map(({ id, kind, words: { length: size }, follows }) => ({ place: id.slice(group.prefix.length), kind, size, follows })),
      leaves: (leavesByGroup.get(group) ?? []).map(({ address }) => numberOf(address)),
    })),
    parts,
  };
}

/** The file of texts of a group. */
export function textsFromRecords({ records, number, title, description }: RecordGroup, { identity, telegrams }: Edition): GroupTexts {
  const telegram = telegrams.find((each) => each.number === number);
  // What heads its page: the title of the edition, who wrote to whom, signed how, and the summary.
  const head = [identity.title, title, description, telegram?.pseudonym ?? '', ...(telegram?.summary ?? []).map(({ words }) => words)];
  return { records: records.map(({ text }) => text), before: head.join('\n') };
}
