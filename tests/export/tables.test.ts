import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lettersTable } from '../../src/export/tables/letters.ts';
import { mentionsTable } from '../../src/export/tables/mentions.ts';
import { tableToCsv } from '../../src/export/tables/to-csv.ts';
import { tableToCsvw } from '../../src/export/tables/to-csvw.ts';
import { addressOf, cases } from './editions.ts';

const rowsSchema = z.array(z.record(z.string(), z.string()));
/** Rows as another library reads them, by the names of their columns. */
const readRows = (csv: string) => rowsSchema.parse(parse(csv, { columns: true }));

describe.each(await cases())('the tables of $name', ({ edition }) => {
  const letters = readRows(tableToCsv(lettersTable(edition, addressOf)));
  const mentions = readRows(tableToCsv(mentionsTable(edition, addressOf)));

  it('have a line for each letter with its facts', () => {
    expect(letters.map(({ number, date_from: from, date_to: to, words, address }) => ({ number, from, to, words, address }))).toEqual(
      edition.telegrams.map(({ number, date, words }) => ({ number: String(number), from: date.from, to: date.to, words: String(words), address: addressOf(`/telegrams/${number}/`) })),
    );
  });

  it('have a line for each mention, whose offsets find its words in the passage', () => {
    expect(mentions).toHaveLength(edition.mentions.length);
    const texts = new Map(edition.passages.map(({ id, text }) => [id, text]));
    for (const { passage = '', start, end, words } of mentions) expect(texts.get(passage)?.slice(Number(start), Number(end))).toBe(words);
  });

  it('say of every column what it means, under the name that the file has', () => {
    for (const table of [lettersTable(edition, addressOf), mentionsTable(edition, addressOf)]) {
      const [names = []] = z.array(z.array(z.string())).parse(parse(tableToCsv(table)));
      expect(tableToCsvw(table, edition, addressOf)).toMatchObject({
        url: addressOf(table.path),
        tableSchema: { primaryKey: table.key, columns: names.map((name) => ({ name, titles: name, 'dc:description': expect.stringMatching(/\w/u), datatype: expect.any(String) })) },
      });
      expect(new Set(readRows(tableToCsv(table)).map((row) => row[table.key])).size).toBe(table.rows().length);
    }
  });
});

describe('the tables of the edition', async () => {
  const [own] = await cases();
  if (!own) throw new Error('No edition');
  const letters = readRows(tableToCsv(lettersTable(own.edition, addressOf)));

  it('tell who wrote to whom, under which name, and what it answers', () => {
    expect(letters.map(({ from, to, signed_as: signed, answers, continues, paragraphs }) => [from, signed, to, answers, continues, paragraphs])).toEqual([
      ['J. V. Stalin', 'Fillipov', 'Mao Tse-tung', '', '', '5'],
      ['J. V. Stalin', 'Fillipov', 'Mao Tse-tung', '', '1', '2'],
      ['Mao Tse-tung', '', 'J. V. Stalin', '1', '', '19'],
      ['J. V. Stalin', 'Fillipov', 'Mao Tse-tung', '3', '', '23'],
      ['Mao Tse-tung', '', 'J. V. Stalin', '2', '', '6'],
      ['J. V. Stalin', 'Fillipov', 'Mao Tse-tung', '5', '', '1'],
    ]);
    expect(letters[0]).toMatchObject({ from_id: 'http://www.wikidata.org/entity/Q855' });
  });
});
