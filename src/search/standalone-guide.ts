import type { Edition } from '../edition/model.ts';
import { guideFromRecords } from './guide-from-records.ts';
import { guideToJson } from './guide-json.ts';
import { recordGroupsOf } from './records.ts';

/**
 * The guide to an edition that is searched in the document that it stands in, as JSON: there are no parts of
 * an index, and which words the records have, and how many, the document says itself.
 */
export function standaloneGuide(edition: Edition): string {
  const guide = guideFromRecords(recordGroupsOf(edition), edition, [], [], () => 0);
  return guideToJson({
    ...guide, words: [], joined: [],
    groups: guide.groups.map((group) => ({ ...group, records: group.records.map((record) => ({ ...record, size: 0 })) })),
  });
}
