import { fullTitle } from '../../edition/edition-facts.ts';
import type { Identity } from '../../edition/model.ts';
import { contactsInWords, editorsInWords, versionInWords } from '../../edition/responsibility.ts';
import type { PayloadFile } from './payload-file.ts';

/** Says to whoever opens the bag what it is and what each of its files is for. */
export function readmeOf(identity: Identity, address: string, files: readonly PayloadFile[]): string {
  const { description, rights, responsibility } = identity;
  const listed = [...Map.groupBy(files, ({ meaning }) => meaning)].map(([meaning, same]) => `${same.map(({ path }) => path).join(', ')}\n    ${meaning}\n`);
  return [
    `${fullTitle(identity)}\n`,
    `${description}\n`,
    `${[versionInWords(identity), `Published at ${address}.`, editorsInWords(responsibility), ...contactsInWords(responsibility)].join(' ')}\n`,
    `${rights.text} ${rights.notes} ${rights.notesLicence}\n`,
    'The text as received is in witness.txt, from which every other file is made and against which it was proved.\nedition.html is the whole edition in one page that opens in a browser without a network; the other pages of the\nsite are not here, since one of them tells the sum of this bag. The files that the editors\nwrote are under content/: a program that reads them makes the rest. ro-crate-metadata.json describes each file for\nprograms (RO-Crate 1.1), and the manifests beside this folder have the sums of all (BagIt 1.0, RFC 8493).\n',
    ...listed,
  ].join('\n');
}
