import type { Edition } from '../../edition/model.ts';
import { listSeparator, type Table } from './table.ts';

/** What the columns of a table mean, for programs (W3C, Metadata Vocabulary for Tabular Data). It stands beside the table, where they look for it. */
export function tableToCsvw({ path, description, columns, key }: Table, { identity }: Edition, addressOf: (path: string) => string): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: addressOf(path),
    'dc:title': description,
    'dc:license': { '@id': identity.rights.notesLicence },
    dialect: { encoding: 'utf-8', header: true },
    tableSchema: {
      primaryKey: key,
      columns: columns.map(({ name, meaning, datatype, isList }) => ({
        name, titles: name, 'dc:description': meaning, datatype, ...(isList && { separator: listSeparator }),
      })),
    },
  };
}
