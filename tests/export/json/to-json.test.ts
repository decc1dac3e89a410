import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../../src/export/json/schema/documents.ts';
import { editionToJson, jsonFile, telegramToJson } from '../../../src/export/json/to-json.ts';
import { paths } from '../../../src/edition/addresses.ts';
import { readJson } from '../../readers/json-reader.ts';
import { addressOf, aroundOf, cases } from '../editions.ts';

const schema = JSON.stringify(jsonSchema(addressOf(paths.schema)));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(parsed(schema));

/** What the published schema finds wrong with a document, as a validator reads both from their files. */
function faultsOf(document: string): unknown[] {
  return validate(parsed(document)) ? [] : validate.errors ?? [];
}

function parsed(text: string): object {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new Error('The document is no object');
  return value;
}

describe.each(await cases())('$name as JSON', (own) => {
  const { edition, around, witness, parts } = own;
  const document = editionToJson(edition, around, addressOf);
  const whole = jsonFile(document);
  const single = edition.telegrams.map((telegram) => telegramToJson(edition, telegram, aroundOf(own, telegram.number), addressOf));

  it('transcribes the witness, each telegram in its own document too', () => {
    const read = readJson(whole);
    expect([`${read.front}\n\n${read.telegrams.join('\n\n\n')}`, ...read.notes].join('\n\n\n')).toBe(witness);
    expect(read).toEqual(parts);
    expect(single.flatMap((each) => readJson(jsonFile(each)).telegrams)).toEqual(parts.telegrams);
  });

  it('keeps to its published schema', () => {
    expect(faultsOf(whole)).toEqual([]);
    for (const each of single) expect(faultsOf(jsonFile(each))).toEqual([]);
  });

  it('has every passage in both forms', () => {
    const found = [...whole.matchAll(/"id": "([^"]+)",\n\s+"text": (".*"),\n\s+"reading": (".*"),\n/gu)].map(([, id, text = '', reading = '']): unknown[] => [id, JSON.parse(text), JSON.parse(reading)]);
    const notes = document.telegrams.flatMap((telegram) => telegram.notes.flatMap((note) => (note.kind === 'source' ? [[note.id, note.text, note.reading]] : [])));
    expect([...found, ...notes].sort(byId)).toEqual(edition.passages.map(({ id, text, reading }) => [id, text, reading]).sort(byId));
  });

  it('has every note, reference, mention, name, source, event and slip', () => {
    expect([...document.notes, ...document.telegrams.flatMap(({ notes }) => notes)].map(({ id }) => id).sort()).toEqual(edition.notes.map(({ id }) => id).sort());
    expect(document.telegrams.flatMap(({ references }) => references.map(({ id }) => id))).toEqual(edition.references.map(({ id }) => id));
    const mentions = [...document.frontMentions, ...document.telegrams.flatMap((telegram) => telegram.mentions)];
    expect(mentions.map(({ id }) => id).sort()).toEqual(edition.mentions.map(({ id }) => id).sort());
    expect(document.names.map(({ id }) => id)).toEqual(edition.names.map(({ id }) => id));
    expect(document.sources.map(({ id }) => id)).toEqual(edition.sources.map(({ id }) => id));
    expect(document.events.map(({ id }) => id)).toEqual(edition.events.map(({ id }) => id));
    expect(document.slips).toEqual(edition.slips);
  });

  it('has with a telegram the names and sources that it speaks of', () => {
    for (const { telegram, readings, names, sources } of single) {
      const text = JSON.stringify([telegram, readings, names]);
      const named = new Set([...telegram.senders, ...telegram.addressees, ...[...text.matchAll(/"(?:name":"|kind":"name","id":")([^"]+)"/gu)].map(([, id]) => id)]);
      expect(new Set(names.map(({ id }) => id))).toEqual(named);
      expect(new Set(sources.map(({ id }) => id))).toEqual(new Set([...text.matchAll(/"type":"citation","source":"([^"]+)"/gu)].map(([, id]) => id)));
    }
  });
});

describe('the schema', async () => {
  const [own] = await cases();
  if (!own) throw new Error('No edition');
  const whole = editionToJson(own.edition, own.around, addressOf);

  it.each([
    ['an unknown property', { ...whole, more: 1 }],
    ['a missing property', { ...whole, telegrams: undefined }],
    ['another kind of document', { ...whole, type: 'book' }],
    ['a date that is none', { ...whole, edition: { ...whole.edition, released: 'today' } }],
    ['an unknown kind of block', { ...whole, telegrams: whole.telegrams.map((telegram) => ({ ...telegram, transcription: [{ type: 'table' }] })) }],
  ])('refuses %s', (_, document) => {
    expect(faultsOf(JSON.stringify(document))).not.toEqual([]);
  });

  it('says what every definition means', () => {
    const described = /"\$defs":(.*)/u.exec(schema)?.[1] ?? '';
    const definitions: unknown = JSON.parse(described.slice(0, -1));
    expect(Object.entries(definitions ?? {}).filter(([, definition]) => !JSON.stringify(definition).includes('"description"'))).toEqual([]);
    expect(Object.keys(definitions ?? {}).filter((name) => name.startsWith('__'))).toEqual([]);
  });
});

function byId([a]: unknown[], [b]: unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
