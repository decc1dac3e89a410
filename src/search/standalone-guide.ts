import type { Edition } from '../edition/model.ts';
import { guideFromRecords } from './guide-from-records.ts';
import { guideToJson } from './guide-json.ts';
import { leavesOf } from './leaves.ts';
import { recordGroupsOf } from './records.ts';

/** The guide to an edition that is searched in the document that it stands in, as JSON: every record is a leaf, and there are no parts of an index. */
export function standaloneGuide(edition: Edition): string {
  const groups = recordGroupsOf(edition);
  const leaves = groups.flatMap((group) => group.records.flatMap((record) => leavesOf([{ ...group, records: [record] }], '/').map((leaf) => ({ ...leaf, group }))));
  const numbers = new Map(leaves.map(({ address }, index) => [address, index]));
  return guideToJson(guideFromRecords(groups, edition, leaves, [], (address) => numbers.get(address) ?? 0));
}
