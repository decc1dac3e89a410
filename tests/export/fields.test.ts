/**
 * Which output answers for which field. A field that is new in the model does not compile here until each
 * output has said that it uses it or leaves it out; an output that uses another set of fields fails by name.
 */
import { beforeAll, expect, test } from 'vitest';
import type { Edition, Name, Telegram } from '../../src/edition/model.ts';
import { namesById } from '../../src/edition/names-by-id.ts';
import { surroundingsOf } from '../../src/edition/surroundings.ts';
import { itemsOf } from '../../src/export/citation/to-csl.ts';
import { editionToCmif } from '../../src/export/cmif/to-cmif.ts';
import { toEpub } from '../../src/export/epub/to-epub.ts';
import { editionToJson } from '../../src/export/json/to-json.ts';
import { editionToMarkdown } from '../../src/export/markdown/to-markdown.ts';
import { toOneFile } from '../../src/export/offline/to-one-file.ts';
import { toPamphlet } from '../../src/export/pdf/to-pamphlet.ts';
import { editionToTei } from '../../src/export/tei/to-tei.ts';
import { recordGroupsOf } from '../../src/search/records.ts';
import { addressOf, cases } from './editions.ts';

const address = addressOf('/');
const outputs = {
  json: (edition: Edition) => editionToJson(edition, surroundingsOf(edition), addressOf),
  tei: (edition: Edition) => editionToTei(edition, surroundingsOf(edition), addressOf),
  markdown: (edition: Edition) => editionToMarkdown(edition, addressOf),
  csl: (edition: Edition) => itemsOf(edition, { identity: edition.identity, names: namesById(edition), address, addressOf: (number: number) => addressOf(`/${number}`) }),
  cmif: (edition: Edition) => editionToCmif(edition, addressOf),
  epub: (edition: Edition) => toEpub(edition, { address, fonts: [], cover: new Uint8Array(0) }),
  oneFile: (edition: Edition) => toOneFile(edition, { address, fonts: [], rules: '', script: '' }),
  pdf: (edition: Edition) => toPamphlet(edition, address),
  search: (edition: Edition) => recordGroupsOf(edition),
} as const;
type Output = keyof typeof outputs;
/** Names of outputs, parted by spaces. */
type Answers<Model> = Readonly<Record<keyof Model, string>>;

const ofEdition: Answers<Edition> = {
  identity: 'json tei markdown csl cmif epub oneFile pdf search',
  front: 'json tei markdown epub oneFile pdf search',
  telegrams: 'json tei markdown csl cmif epub oneFile pdf search',
  relations: 'json tei',
  crossings: 'json tei markdown',
  references: 'json tei markdown epub oneFile',
  notes: 'json tei markdown epub oneFile pdf search',
  names: 'json tei markdown csl cmif epub oneFile pdf search',
  mentions: 'json tei epub oneFile pdf',
  passages: 'epub oneFile',
  readings: 'json tei markdown epub oneFile pdf search',
  events: 'json tei markdown',
  sources: 'json tei markdown epub oneFile pdf',
  slips: 'json tei markdown epub oneFile',
  introduction: 'json tei markdown epub oneFile pdf',
  about: 'json tei markdown epub oneFile',
  versions: 'json tei markdown epub oneFile',
  witness: 'json tei cmif epub oneFile pdf',
};
const ofTelegram: Answers<Telegram> = {
  id: 'json tei csl epub oneFile pdf search',
  kind: 'json tei markdown csl epub oneFile pdf search',
  number: 'json tei markdown csl cmif epub oneFile pdf search',
  senders: 'json tei markdown csl cmif epub oneFile pdf search',
  addressees: 'json tei markdown csl cmif epub oneFile pdf search',
  pseudonym: 'json tei',
  date: 'json tei markdown csl cmif epub oneFile pdf search',
  dates: 'json tei',
  signature: '',
  transcription: 'json tei markdown epub oneFile pdf search',
  summary: 'json tei markdown csl epub oneFile pdf',
  words: 'json tei pdf',
  openingWords: 'csl',
  path: '',
};
const ofName: Answers<Name> = {
  id: 'json tei markdown csl cmif epub oneFile pdf search',
  kind: 'json tei csl cmif epub oneFile pdf',
  label: 'json tei markdown csl cmif epub oneFile pdf search',
  sortLabel: 'json tei csl epub oneFile pdf',
  printed: 'json tei epub oneFile pdf',
  alsoKnownAs: 'json tei markdown epub oneFile pdf',
  searchForms: 'oneFile',
  life: 'json tei markdown epub oneFile pdf',
  identification: 'json tei markdown epub oneFile pdf',
  certainty: 'json tei',
  see: 'json tei',
  gloss: '',
  authorities: 'json tei cmif',
};

/** What each output has read of an edition, its telegrams and its names. */
interface Read {
  edition: Set<string>;
  telegram: Set<string>;
  name: Set<string>;
}
const read = new Map<Output, Read>();

beforeAll(async () => {
  for (const { edition } of await cases()) {
    for (const output of outputNames) {
      const known = read.get(output) ?? { edition: new Set(), telegram: new Set(), name: new Set() };
      read.set(output, known);
      outputs[output](watched({
        ...edition,
        telegrams: edition.telegrams.map((telegram) => watched(telegram, known.telegram)),
        names: edition.names.map((name) => watched(name, known.name)),
      }, known.edition));
    }
  }
});

const outputNames: readonly Output[] = ['json', 'tei', 'markdown', 'csl', 'cmif', 'epub', 'oneFile', 'pdf', 'search'];

test.each([
  ['the edition', 'edition', ofEdition], ['a telegram', 'telegram', ofTelegram], ['a name', 'name', ofName],
] as const)('every field of %s is used where it is said to be, and left out elsewhere', (_, model, answers) => {
  const used = Object.fromEntries(Object.keys(answers).map((field) => [field, outputNames.filter((output) => read.get(output)?.[model].has(field)).join(' ')]));
  expect(used).toEqual(answers);
});

/** The same object, which notes the names of the fields that are read. */
function watched<Model extends object>(model: Model, fields: Set<string>): Model {
  return new Proxy(model, {
    get(target, field, receiver): unknown {
      if (typeof field === 'string') fields.add(field);
      return Reflect.get(target, field, receiver);
    },
  });
}
