/** Tables of the edition, for whoever counts, sorts or draws. */

/** A column of a table whose rows are of one kind. */
export interface Column<Row> {
  /** As the first line of the file has it: small letters and low lines. */
  name: string;
  /** What a cell means. */
  meaning: string;
  datatype: 'string' | 'integer' | 'date' | 'anyURI';
  /** Whether a cell can have several values; they are parted by `listSeparator`. */
  isList?: true;
  /** The values of a cell; empty where nothing is known. */
  values: (row: Row) => readonly (string | number)[];
}

/** A column as a reader is told of it. */
export type ColumnFacts = Omit<Column<unknown>, 'values'>;

/** A table. */
export interface Table {
  /** Path of its file below the base. */
  path: string;
  /** What a row is. */
  description: string;
  columns: readonly ColumnFacts[];
  /** Name of the column whose values tell the rows apart. */
  key: string;
  /** Makes the cells of each row in the order of the columns: what the columns mean is asked for more often. */
  rows: () => readonly (readonly string[])[];
}

/** What stands between the values of a cell that has several. */
export const listSeparator = '|';

/** A table that is filled with one line for each row. */
export function filled<Row>(facts: Pick<Table, 'path' | 'description' | 'key'>, columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return { ...facts, columns, rows: () => rows.map((row) => columns.map(({ values }) => values(row).join(listSeparator))) };
}
