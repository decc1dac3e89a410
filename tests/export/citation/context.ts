import type { Edition } from '../../../src/edition/model.ts';
import type { BibliographicContext } from '../../../src/export/citation/to-csl.ts';

/** Where a test's edition stands. */
export function bibliographicContext({ identity, names }: Edition): BibliographicContext {
  return {
    identity,
    names: new Map(names.map((name) => [name.id, name])),
    address: 'https://example.org/',
    addressOf: (number) => `https://example.org/telegrams/${number}/`,
  };
}
