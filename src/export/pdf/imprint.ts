import type { Edition } from '../../edition/model.ts';
import { contactsInWords, editorsInWords, versionInWords } from '../../edition/responsibility.ts';
import type { Chapter, Run } from './pamphlet.ts';
import { textRun, textRuns } from './to-runs.ts';

/** What the back of the title page says about this setting of the text. */
export function imprintOf({ identity, witness, notes }: Edition, address: string): Chapter {
  const marks = [
    notes.some(({ kind }) => kind === 'source') ? 'Notes marked with a figure are the source’s.' : '',
    notes.some(({ kind }) => kind === 'editorial') ? 'Notes marked with a letter, and everything on this page and after the text, are the editors’.' : '',
  ];
  return {
    title: 'This edition',
    entries: false,
    paragraphs: [
      [...textRuns(`${versionInWords(identity)} Published at `), web(address), textRun(`. ${[editorsInWords(identity.responsibility), ...contactsInWords(identity.responsibility)].join(' ')}`)],
      [textRun([...marks, 'The numbers in the margin count the paragraphs of each document. Words with a line under them lead to the place they refer to; a broken line marks the editors’ inference.'].filter(Boolean).join(' '))],
      [textRun(identity.regularisationRule)],
      textRuns(`The source as received has ${witness.bytes} bytes; its SHA-256 sum is ${witness.sha256}.`),
      textRuns(identity.rights.text),
      [...textRuns(`${identity.rights.notes} `), web(identity.rights.notesLicence)],
    ],
  };
}

function web(address: string): Run {
  return { kind: 'web', address, runs: [textRun(address)] };
}
