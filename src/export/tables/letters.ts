import { conceptUri } from '../../edition/concept-uri.ts';
import { dateInWords } from '../../edition/dates.ts';
import { paths } from '../../edition/addresses.ts';
import type { NameId } from '../../edition/ids.ts';
import type { Edition, Telegram } from '../../edition/model.ts';
import { namesById } from '../../edition/names-by-id.ts';
import { labelOf } from '../../edition/telegram-labels.ts';
import { filled, type Column, type Table } from './table.ts';

/** One line for each telegram: who wrote to whom, when, how much, and what it answers. */
export function lettersTable(edition: Edition, addressOf: (path: string) => string): Table {
  const names = namesById(edition);
  const labels = (ids: readonly NameId[]) => ids.map((id) => labelOf(id, names));
  const identifiers = (ids: readonly NameId[]) => ids.map((id) => {
    const [authority] = names.get(id)?.authorities ?? [];
    return authority ? conceptUri(authority) : addressOf(paths.name(id));
  });
  const relations = Map.groupBy(edition.relations, ({ from }) => from);
  const related = (number: number, kind: 'answers' | 'continues') => (relations.get(number) ?? []).filter((relation) => relation.kind === kind).map(({ to }) => to);
  const paragraphs = new Map<number, number>();
  for (const { kind, telegram } of edition.passages) if (kind === 'paragraph' && telegram !== null) paragraphs.set(telegram, (paragraphs.get(telegram) ?? 0) + 1);
  const columns: Column<Telegram>[] = [
    { name: 'number', meaning: 'Number in the edition, from 1', datatype: 'integer', values: ({ number }) => [number] },
    { name: 'kind', meaning: 'What kind of document it is', datatype: 'string', values: ({ kind }) => [kind] },
    { name: 'from', meaning: 'Who wrote', datatype: 'string', isList: true, values: ({ senders }) => labels(senders) },
    { name: 'from_id', meaning: 'Address that names who wrote: an authority’s, or the edition’s own', datatype: 'anyURI', isList: true, values: ({ senders }) => identifiers(senders) },
    { name: 'signed_as', meaning: 'Pseudonym; empty where the sender signs with the own name', datatype: 'string', values: ({ pseudonym }) => (pseudonym === null ? [] : [pseudonym]) },
    { name: 'to', meaning: 'To whom', datatype: 'string', isList: true, values: ({ addressees }) => labels(addressees) },
    { name: 'to_id', meaning: 'Address that names to whom', datatype: 'anyURI', isList: true, values: ({ addressees }) => identifiers(addressees) },
    { name: 'date_from', meaning: 'Day, or first day of the span in which it lies', datatype: 'date', values: ({ date }) => [date.from] },
    { name: 'date_to', meaning: 'The same day, or last day of the span', datatype: 'date', values: ({ date }) => [date.to] },
    { name: 'date_as_told', meaning: 'The date in the editors’ words, with what is uncertain of it', datatype: 'string', values: ({ date }) => [dateInWords(date)] },
    { name: 'paragraphs', meaning: 'Numbered paragraphs', datatype: 'integer', values: ({ number }) => [paragraphs.get(number) ?? 0] },
    { name: 'words', meaning: 'Words from salutation to signature', datatype: 'integer', values: ({ words }) => [words] },
    { name: 'answers', meaning: 'Numbers of those that it answers', datatype: 'integer', isList: true, values: ({ number }) => related(number, 'answers') },
    { name: 'continues', meaning: 'Numbers of those that it continues', datatype: 'integer', isList: true, values: ({ number }) => related(number, 'continues') },
    { name: 'opening_words', meaning: 'The first words of the body', datatype: 'string', values: ({ openingWords }) => [openingWords] },
    { name: 'address', meaning: 'Its page', datatype: 'anyURI', values: ({ number }) => [addressOf(paths.telegram(number))] },
  ];
  return filled({ path: paths.letters, description: 'One line for each document of the correspondence', key: 'number' }, columns, edition.telegrams);
}
