import type { Edition } from '../edition/model.ts';
import { guideFromRecords } from './guide-from-records.ts';
import { guideToJson } from './guide-json.ts';
import type { Guide } from './guide.ts';
import { recordGroupsOf } from './records.ts';

/**
 * The guide to an edition that is searched in the document that it stands in, as JSON: there are no parts of
 * an index, and which words the records have, and how many, the document says itself.
 * @param guide to the index of the same edition, where it has one
 */
export function standaloneGuide(edition: Edition, guide: Guide | null): string {
  const whole = guide ?? guideFromRecords(recordGroupsOf(edition), edition, [], [], () => 0);
  return guideToJson({
    ...whole, words: [], joined: [], parts: [],
    groups: whole.groups.map((group) => ({ ...group, leaves: [], records: group.records.map((record) => ({ ...record, size: 0 })) })),
  });
}
