import type { Name } from '../../src/edition/model.ts';

/** A name with nothing but what the test gives it. */
export function nameWith(given: Partial<Name> & { id: string }): Name {
  const label = given.label ?? given.id;
  return {
    kind: 'person', label, sortLabel: given.sortLabel ?? label, printed: [], alsoKnownAs: [], searchForms: [], life: null,
    identification: [], certainty: 'certain', gloss: '', see: [], authorities: [], ...given,
  };
}
