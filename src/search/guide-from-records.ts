import type { Edition } from '../edition/model.ts';
import { compoundsOf, type FoldedWord } from './fold.ts';
import type { GroupTexts, Guide } from './guide.ts';
import type { Leaf } from './leaves.ts';
import type { RecordGroup } from './records.ts';

/**
 * The guide to an index of these records.
 * @param numberOf number of a leaf in the index, by the leaf's address
 */
export function guideFromRecords(groups: readonly RecordGroup[], { identity, names }: Edition, leaves: readonly Leaf[], parts: Guide['parts'], numberOf: (address: string) => number): Guide {
  const leavesByGroup = Map.groupBy(leaves, ({ group }) => group);
  const records = groups.flatMap((group) => group.records);
  return {
    language: identity.language,
    words: sorted(records.flatMap(({ words }) => words.map(({ word }) => word))),
    joined: joinedWordsOf(records.map(({ words }) => words)),
    names: names.map(({ id, label, printed, alsoKnownAs }) => ({ id, label, printed, other: alsoKnownAs.map(({ text }) => text) })),
    groups: groups.map((group) => ({
      ...group,
      records: group.records.map(({ id, kind, words, follows }) => ({ place: id.slice(group.prefix.length), kind, size: words.length, follows })),
      leaves: (leavesByGroup.get(group) ?? []).map(({ address }) => numberOf(address)),
    })),
    parts,
  };
}

/** The file of texts of a group. */
export function textsFromRecords({ records }: RecordGroup): GroupTexts {
  return { records: records.map(({ text }) => text) };
}

/** Words that texts write with an apostrophe or hyphen, as readers may write them without. */
export function joinedWordsOf(texts: readonly (readonly FoldedWord[])[]): Guide['joined'] {
  return sorted(texts.flatMap((words) => compoundsOf(words).flatMap(partsWrittenTogether)))
    .map((joined) => ({ word: joined.replaceAll(' ', ''), parts: joined.split(' ') }));
}

/** The words of a compound, and of its parts that only apostrophes join, separated by spaces; none where it is no compound. */
function partsWrittenTogether(compound: readonly FoldedWord[]): string[] {
  const runs = [compound, ...runsByApostrophes(compound)].filter((run) => run.length > 1);
  return runs.map((run) => run.map(({ word }) => word).join(' '));
}

function runsByApostrophes(compound: readonly FoldedWord[]): FoldedWord[][] {
  const runs: FoldedWord[][] = [];
  for (const word of compound) {
    const last = runs.at(-1);
    if (word.joint === 'apostrophe' && last) last.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** Each once, in the order of UTF-16 units. */
function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));
}
