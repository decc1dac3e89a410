import type { GuideGroup } from '../guide.ts';

/** A telegram or paragraph that a query names: "telegram 3", "t3-p7", "¶14". */
export interface PlaceInQuery {
  group: GuideGroup;
  /** Id of the place without the group's prefix, `p7`; null for the telegram as a whole. */
  place: string | null;
  /** Whether the query is nothing else. */
  isWhole: boolean;
}

const telegram = String.raw`(?:telegram|letter|document|no\.?)\s*(?:no\.?\s*)?(\d{1,5})`;
const paragraph = String.raw`(?:¶+\s*|(?:paragraph|para|par)\b\.?\s*)(\d{1,4})`;
const forms: readonly (readonly [form: RegExp, read: (groups: readonly (string | undefined)[]) => { number: string | undefined; place: string | undefined }])[] = [
  [/(?:^|[\s#/])t(\d{1,5})(?:-([a-z]+\d*))?(?=$|[\s.,;)])/giu, ([number, place]) => ({ number, place })],
  [RegExp(`\\b${telegram}\\s*,?\\s*(?:${paragraph})?`, 'giu'), ([number, of]) => ({ number, place: of === undefined ? undefined : `p${of}` })],
  [RegExp(`(?:^|\\s)${paragraph}(?:\\s*,?\\s*(?:of|in)?\\s*${telegram})?`, 'giu'), ([of, number]) => ({ number, place: `p${of ?? ''}` })],
];

/** The places of an edition that a query names, in printed order, each once. */
export function placesNamed(query: string, groups: readonly GuideGroup[]): PlaceInQuery[] {
  const found = new Map<string, PlaceInQuery>();
  let rest = query;
  for (const [form, read] of forms) {
    for (const match of rest.matchAll(form)) {
      const { number, place } = read(match.slice(1));
      const id = place?.toLowerCase() ?? null;
      const isWhole = match[0].trim().length === query.replace(/[\s?!.]+$/u, '').length;
      for (const group of groups) {
        const meant = group.number !== null && (number === undefined || group.number === Number(number));
        if (!meant || (id !== null && !group.records.some((record) => record.place === id && record.kind !== 'reading'))) continue;
        found.set(`${group.prefix}${id ?? ''}`, { group, place: id, isWhole });
      }
    }
    rest = rest.replace(form, ' ');
  }
  return [...found.values()];
}
