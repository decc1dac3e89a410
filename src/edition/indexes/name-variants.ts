import { inReadingMarks } from '../in-reading-marks.ts';
import type { Identity, Name } from '../model.ts';

/** Another form of a name. */
export interface NameVariant {
  form: string;
  /** BCP 47 tag of the form; null where it is in the edition's language or in none. */
  language: string | null;
}

/** A name's forms beside the one that the index is ordered by, each once, in reading marks; of what is no person the same words turned round, "The Times" for "Times, The", are no other form. */
export function variantsOf({ kind, label, sortLabel, printed, alsoKnownAs }: Name, identity: Pick<Identity, 'regularisation'>): NameVariant[] {
  const heading = inReadingMarks(sortLabel, identity);
  const forms = new Map<string, string | null>([label, ...printed].map((form) => [inReadingMarks(form, identity), null]));
  for (const { text, language } of alsoKnownAs) if (!forms.has(text)) forms.set(text, language);
  forms.delete(heading);
  if (kind !== 'person') forms.delete(heading.split(', ').reverse().join(' '));
  return [...forms].map(([form, language]) => ({ form, language }));
}
