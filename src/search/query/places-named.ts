import type { GuideGroup } from '../guide.ts';

/** A telegram or paragraph that a query names: "telegram 3", "t3-p7", "¶14". */
export interface PlaceInQuery {
  group: GuideGroup;
  /** Id of the place without the group's prefix, `p7`; null for the telegram as a whole. */
  place: string | null;
  /** Whether the query is nothing else. */
  isWhole: boolean;
}

/** A telegram or paragraph that a query names, being nothing else, and that is not there. */
export interface PlaceWanting {
  /** The telegram that has no such paragraph; null where there is no such telegram. */
  group: GuideGroup | null;
  /** As it was asked for, `7` or `p30`. */
  asked: string;
}

const telegram = String.raw`(?:telegram|letter|document|no\.?)\s*(?:no\.?\s*)?(\d{1,5})`;
const paragraph = String.raw`(?:¶+\s*|(?:paragraph|para|par)\b\.?\s*)(\d{1,4})`;
const forms: readonly (readonly [form: RegExp, read: (groups: readonly (string | undefined)[]) => { number: string | undefined; place: string | undefined }])[] = [
  [/(?:^|[\s#/])t(\d{1,5})(?:-([a-z]+\d*))?(?=$|[\s.,;)])/giu, ([number, place]) => ({ number, place })],
  [RegExp(`\\b${telegram}\\s*,?\\s*(?:${paragraph})?`, 'giu'), ([number, of]) => ({ number, place: of === undefined ? undefined : `p${of}` })],
  [RegExp(`(?:^|\\s)${paragraph}(?:\\s*,?\\s*(?:of|in)?\\s*${telegram})?`, 'giu'), ([of, number]) => ({ number, place: `p${of ?? ''}` })],
];

/** The places of an edition that a query names, in printed order, each once; and the one that is wanting. */
export function placesNamed(query: string, groups: readonly GuideGroup[]): { places: PlaceInQuery[]; wanting: PlaceWanting | null } {
  let wanting: PlaceWanting | null = null;
  const found = new Map<string, PlaceInQuery>();
  let rest = query;
  for (const [form, read] of forms) {
    for (const match of rest.matchAll(form)) {
      const { number, place } = read(match.slice(1));
      const id = place?.toLowerCase() ?? null;
      const isWhole = match[0].trim().length === query.replace(/[\s?!.]+$/u, '').length;
      if (isWhole && number !== undefined) {
        const group = groups.find((each) => each.number === Number(number)) ?? null;
        if (group === null) wanting = { group, asked: number };
        else if (id !== null && !group.records.some((record) => record.place === id)) wanting = { group, asked: id };
      }
      for (const group of groups) {
        const meant = group.number !== null && (number === undefined || group.number === Number(number));
        if (!meant || (id !== null && !group.records.some((record) => record.place === id && record.kind !== 'reading'))) continue;
        found.set(`${group.prefix}${id ?? ''}`, { group, place: id, isWhole });
      }
    }
    rest = rest.replace(form, ' ');
  }
  return { places: [...found.values()], wanting };
}
