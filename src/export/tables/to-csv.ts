import type { Table } from './table.ts';

/** A table as comma-separated values (RFC 4180): UTF-8 without byte-order mark, the names of the columns first. */
export function tableToCsv({ columns, rows }: Table): string {
  return [columns.map(({ name }) => name), ...rows()].map((cells) => `${cells.map(cellToCsv).join(',')}\r\n`).join('');
}

function cellToCsv(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
