/** A form that a report names beside a number. */
export interface ToldForm {
  form: string;
  count: number;
}

const included = String.raw`(?:, (?:notes|readings of other texts|notes and readings of other texts) included)?`;
const patterns = [
  RegExp(`^Also searched for “(?<typed>.+?)”: (?<list>.+?)${included}\\.$`, 'u'),
  RegExp(`^Also searched: (?<list>.+?); “(?<typed>.+?)”(?: by itself)? (?<own>\\d+)${included}\\.(?: Only “.+”(?:: \\d+)?\\.)?$`, 'u'),
  RegExp(`^Words that begin with “(?<typed>.+?)”: (?<list>.+?)\\.$`, 'u'),
  RegExp(`^The text does not print “(?<typed>.+?)”; it prints (?<list>.+?)${included}\\.$`, 'u'),
  RegExp(`^“(?<typed>.+?)” stands only in what the editors add; the text prints (?<list>.+?)${included}\\.$`, 'u'),
];

/** Terms of which the words as typed were not found, or not meant, as "US" does not mean "us". */
export function foundOtherwise(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => /^Also searched for “(.+?)”:/u.exec(line)?.[1] ?? []));
}

/** What a line says of a term: the forms that were found for it, the typed one with its own number where it has one; null where it says nothing of that kind. */
export function toldIn(line: string): { typed: string; forms: ToldForm[] } | null {
  for (const pattern of patterns) {
    const { typed, list: listed, own } = pattern.exec(line)?.groups ?? {};
    if (typed === undefined || listed === undefined) continue;
    const forms = [...listed.matchAll(/(.+?)(?: by itself)? (\d+)(?:, |$)/gu)].map(([, form = '', count]) => ({ form, count: Number(count) }));
    return { typed, forms: own === undefined ? forms : [...forms, { form: typed, count: Number(own) }] };
  }
  return null;
}

/** Forms that a report names for each term, by the term as typed. */
export function toldForms(lines: readonly string[]): Map<string, string[]> {
  const told = new Map<string, string[]>();
  for (const { typed, forms } of lines.flatMap((line) => toldIn(line) ?? [])) told.set(typed, [...told.get(typed) ?? [], ...forms.map(({ form }) => form)]);
  return told;
}
