import { paths } from '../../edition/addresses.ts';
import type { Edition, Telegram } from '../../edition/model.ts';
import type { Surroundings } from '../../edition/surroundings.ts';
import type { AlternateForm, JsonLd } from './page-metadata.ts';
import { editionToSchema, nameToSchema, telegramToSchema, type SchemaContext } from './to-schema-org.ts';

/** Properties whose values are addresses of things or pages. */
const addressed = ['url', 'sameAs', 'sdLicense', 'contentUrl', 'target'] as const;

/** What the words of the graph mean, so that it is read without asking another site. Pages name the vocabulary instead, as search engines want it. */
export const graphContext: JsonLd = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(addressed.map((name) => [name, { '@type': '@id' }])),
};

/** Everything that the pages say in the words of schema.org as one graph (JSON-LD 1.1). */
export function editionGraph(
  edition: Edition, surroundings: ReadonlyMap<number, Surroundings>, formsOf: (telegram: Telegram) => readonly AlternateForm[], context: SchemaContext,
): JsonLd {
  const statements = [
    editionToSchema(edition, edition.telegrams, context),
    ...edition.telegrams.flatMap((telegram) => {
      const around = surroundings.get(telegram.number);
      return around ? [telegramToSchema(telegram, around, formsOf(telegram), context)] : [];
    }),
    ...edition.names.map((name) => nameToSchema(name, context)),
  ];
  return { '@context': graphContext, '@id': context.addressOf(paths.editionForm('jsonld')), '@graph': statements.map(withoutContext) };
}

function withoutContext(statement: JsonLd): JsonLd {
  return Object.fromEntries(Object.entries(statement).filter(([key]) => key !== '@context'));
}
