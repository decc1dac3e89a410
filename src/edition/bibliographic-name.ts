import type { Name } from './model.ts';

/** A name as bibliographies take it apart. */
export type BibliographicName =
  /** Printed with the family name last, sorted by it: "J. V. Stalin", "Stalin, J. V.". */
  | { order: 'given-first'; family: string; given: string }
  /** Printed with the family name first, as an index has it too: "Mao Tse-tung". */
  | { order: 'family-first'; family: string; given: string }
  /** Not taken apart: an organisation, or a person of one name. */
  | { order: 'whole'; whole: string };

/**
 * Takes a name apart by its two headings. A heading for sorting with a comma
 * inverts the printed one; where a person's is the printed one and has several
 * words, its first is the family name, for by that an index sorts.
 */
export function bibliographicName({ kind, label, sortLabel }: Pick<Name, 'kind' | 'label' | 'sortLabel'>): BibliographicName {
  const [family = '', given = ''] = split(sortLabel, ', ');
  if (given !== '' && `${given} ${family}` === label) return { order: 'given-first', family, given };
  const [first = '', rest = ''] = split(label, ' ');
  if (kind === 'person' && sortLabel === label && !label.includes(',') && rest !== '') return { order: 'family-first', family: first, given: rest };
  return { order: 'whole', whole: label };
}

function split(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
