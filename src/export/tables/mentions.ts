import { pathOfPassage, paths } from '../../edition/addresses.ts';
import { conceptUri } from '../../edition/concept-uri.ts';
import type { Edition, MentionRecord } from '../../edition/model.ts';
import { namesById } from '../../edition/names-by-id.ts';
import { labelOf } from '../../edition/telegram-labels.ts';
import { filled, type Column, type Table } from './table.ts';

/** One line for each mention of a name in the text. */
export function mentionsTable(edition: Edition, addressOf: (path: string) => string): Table {
  const names = namesById(edition);
  const paragraphs = new Map(edition.passages.map(({ id, paragraph }) => [id, paragraph]));
  const known = (value: number | null | undefined) => (value === null || value === undefined ? [] : [value]);
  const columns: Column<MentionRecord>[] = [
    { name: 'id', meaning: 'The mention', datatype: 'string', values: ({ id }) => [id] },
    { name: 'number', meaning: 'Number of the document; empty in the front matter', datatype: 'integer', values: ({ telegram }) => known(telegram) },
    { name: 'paragraph', meaning: 'Number of the paragraph; empty in a heading, opener or closer', datatype: 'integer', values: ({ passage }) => known(paragraphs.get(passage)) },
    { name: 'passage', meaning: 'The piece of text in which it stands', datatype: 'string', values: ({ passage }) => [passage] },
    { name: 'name', meaning: 'Key of the name', datatype: 'string', values: ({ name }) => [name] },
    { name: 'label', meaning: 'The name as the index has it', datatype: 'string', values: ({ name }) => [labelOf(name, names)] },
    { name: 'kind', meaning: 'Person, organisation, place or work', datatype: 'string', values: ({ name }) => { const kind = names.get(name)?.kind; return kind === undefined ? [] : [kind]; } },
    { name: 'words', meaning: 'The words as the source prints them', datatype: 'string', values: ({ words }) => [words] },
    { name: 'start', meaning: 'Where they begin in the piece of text, in UTF-16 units from 0', datatype: 'integer', values: ({ start }) => [start] },
    { name: 'end', meaning: 'Where they end, exclusive', datatype: 'integer', values: ({ end }) => [end] },
    { name: 'identifiers', meaning: 'Authorities’ addresses for the name', datatype: 'anyURI', isList: true, values: ({ name }) => (names.get(name)?.authorities ?? []).map(conceptUri) },
    { name: 'address', meaning: 'Where it is read', datatype: 'anyURI', values: ({ passage }) => [addressOf(pathOfPassage(passage))] },
  ];
  return filled({ path: paths.mentions, description: 'One line for each mention of a name in the text', key: 'id' }, columns, edition.mentions);
}
