import type { Edition } from '../../edition/model.ts';
import { jsonFile } from '../../export/json/to-json.ts';
import { lettersTable } from '../../export/tables/letters.ts';
import { mentionsTable } from '../../export/tables/mentions.ts';
import { tableToCsvw } from '../../export/tables/to-csvw.ts';
import { publicAddress } from '../public-address.ts';

const tables = { letters: lettersTable, mentions: mentionsTable } as const;

/** A table by the name of its file without the ending. */
export type TableName = keyof typeof tables;

export const tableNames: readonly TableName[] = ['letters', 'mentions'];

/** The file that says what the columns of a table mean. */
export function tableMetadata(edition: Edition, name: TableName): string {
  return jsonFile(tableToCsvw(tables[name](edition, publicAddress), edition, publicAddress));
}
