import type { VFile } from 'vfile';
import { relationsOf } from './checks/check-correspondence.ts';
import { witnessFrom } from './proof/check-witness.ts';
import { openFolder, type ContentFolder } from './content-folder.ts';
import type { EditorialContext } from './editorial-from-mdast.ts';
import { markLines } from './names/mark-lines.ts';
import type { DocumentKind } from '../document-kinds.ts';
import { markedLanguage } from '../languages.ts';
import type { Edition, Identity, SourceNote } from '../model.ts';
import type { FrontMatter } from '../nodes.ts';
import { checkPrintedNames } from './names/check-printed-names.ts';
import { addressedLines, mentionsIn, passageOf } from '../passages.ts';
import { segmentsOfEdition } from '../printed-text.ts';
import { lacksWords, proveText } from './proof/prove.ts';
import { aboutFrom, eventsFrom, readSlips, slipsFrom, sourcesFrom } from './read-apparatus.ts';
import type { ContentFile } from './read-content.ts';
import { readFolder, type ReadFolder } from './read-folder.ts';
import { readTelegram } from './read-telegram.ts';
import { keptReader, type KeptReadings } from './kept-telegrams.ts';
import { TelegramMemory } from './telegram-memory.ts';
import { frontNotesFrom, type EditionSource } from './read-front.ts';
import { namesFrom } from './read-names.ts';
import { referencesIn } from './checks/resolve-references.ts';
import { citedSources } from './checks/cited-sources.ts';
import { crossingsOf } from '../crossings.ts';
import { crossingsWithReasons, readReasons, withReasons } from './read-reasons.ts';
import { introductionFrom } from './read-introduction.ts';
import { readingsFrom } from './read-readings.ts';
import { summariesFrom } from './read-summaries.ts';
import { versionsFrom } from './read-versions.ts';
import { checkSlipWords } from './checks/slip-words.ts';
import { takeBackConsequences } from './checks/take-back.ts';
import { hasProblems, lacksFile, reportOf } from './checks/report.ts';
import { telegramFrom } from './telegram-from.ts';
import { isOfSource } from './note-register.ts';
import { notesOf } from './telegram-notes.ts';
import { lastParts, witnessParts } from './proof/witness-parts.ts';

export interface BuiltEdition {
  /** Null where a problem forbids to publish. */
  edition: Edition | null;
  /** All problems and doubts for an editor to read, with file, line and column; empty where there is none. */
  report: string;
  /** Every content file with its messages. */
  files: VFile[];
}

/**
 * Reads content files into the edition, resolves and checks it, and proves its
 * text against the witness. Everything is read before anything is judged, so
 * that one run tells all problems.
 * @param path of the content folder, put before each file's in the report.
 * @param read reads a telegram's file; another than the usual one may remember what has not changed.
 */
export function buildEdition(contents: readonly ContentFile[], path = 'content', read = readTelegram): BuiltEdition {
  const folder = openFolder(contents);
  const parts = readFolder(folder, read);
  const edition = assemble(folder, contents, parts);
  takeBackConsequences(folder.files, [...parts.telegrams, ...(parts.identity ? [{ id: 'front', file: parts.identity.file }] : [])]);
  return { edition: hasProblems(folder.files) ? null : edition, report: reportOf(folder.files, path), files: folder.files };
}

/** The same, with what earlier builds have kept of the telegrams that have not changed. */
export function buildEditionFromKept(contents: readonly ContentFile[], path: string, kept: KeptReadings): BuiltEdition {
  return buildEdition(contents, path, keptReader(kept));
}

/** Builds the edition of a folder after every edit; each time only the telegrams that have changed are read. */
export function editionRebuilder(path: string): (contents: readonly ContentFile[]) => BuiltEdition {
  const memory = new TelegramMemory();
  return (contents) => buildEdition(contents, path, (file) => memory.read(file));
}

function assemble(folder: ContentFolder, contents: readonly ContentFile[], read: ReadFolder): Edition | null {
  const { identity, names: nameList, readings: readingsFile, front, telegrams, slots, usable, places } = read;
  const languages = identity?.source.value.languages ?? {};
  const sourcesFile = sourcesFrom(folder.open('sources.yaml'), languages);
  const context: Omit<EditorialContext, 'file'> = { sources: sourcesFile.isSound ? sourcesFile.sources : null, places, names: nameList && new Set(nameList.source.value.names.map(({ id }) => id)), languages };
  const names = nameList ? namesFrom(nameList.source, { ...context, file: nameList.file }) : [];
  const mark = markLines(read, names);
  const notes = telegrams.map((telegram) => notesOf(telegram, { ...context, file: telegram.file }, (children) => mark(children, telegram.file)));
  const sourceNotes = notes.flatMap((own) => own.source);
  const linesOfFiles = [
    { file: identity?.file, lines: addressedLines(front.tree, [], []) },
    ...telegrams.map(({ file, transcription }) => ({ file, lines: addressedLines(noFront, [transcription], []) })),
    ...notes.map(({ source }, at) => ({ file: telegrams[at]?.file, lines: addressedLines(noFront, [], source) })),
  ];
  markLanguage(read, sourceNotes);
  const kinds = kindsOf(read);
  const found = linesOfFiles.flatMap(({ file, lines }) => referencesIn(lines, file, places, kinds));
  const reasons = readReasons(folder.open('reasons.yaml'));
  const references = reasons && usable ? withReasons(found, reasons, context) : found;
  const summaries = summariesFrom(folder.open('summaries.yaml'), places, usable?.map(({ transcription }) => transcription.number) ?? []);
  const events = eventsFrom(folder.open('chronology.yaml'), identity?.source.value.language ?? 'en', context);
  const about = aboutFrom(folder.open('about.md'), context);
  const introductionFile = folder.open('introduction.md');
  const introduction = introductionFile ? introductionFrom(introductionFile, { ...context, file: introductionFile }) : null;
  const slipsFile = readSlips(folder.open('slips.yaml'));
  const slips = slipsFile ? slipsFrom(slipsFile, places) : [];
  if (!identity || telegrams.length === 0) return null;

  const versions = versionsFrom(identity.source, { ...context, file: identity.file });
  const frontNotes = frontNotesFrom(identity.source, front.notes, { ...context, file: identity.file });
  const lines = linesOfFiles.flatMap((part) => part.lines);
  const mentions = mentionsIn(lines);
  const witness = witnessFrom(identity.source, identity.file, contents, folder);
  const unread = slots.includes(null);
  // A name may stand in what cannot be read.
  if (nameList && !unread && !folder.files.some(lacksWords)) checkPrintedNames(nameList, lines, mentions, read);
  const taken = witness && unread ? witnessParts(witness.text, slots.length) : null;
  if (!witness || (unread && !taken)) return null;

  const printedNotes = telegrams.flatMap(({ definitions }) => definitions.filter(isOfSource));
  // A note whose mark is not read is told there, and is not missed among the words of the source.
  const takenNotes = taken?.notes ?? (printedNotes.length > sourceNotes.length ? lastParts(witness.text, printedNotes.length) : null);
  const pathOf = new Map(telegrams.map(({ transcription, file }) => [transcription.number, file.path]));
  proveText(witness, segmentsOfEdition(
    front.tree, identity.file.path,
    slots.map((slot, at) => (slot ? { transcription: slot.transcription, path: slot.file.path } : taken?.telegrams[at] ?? '')),
    takenNotes ?? sourceNotes.map(({ mark: printed, body, telegram }) => ({ mark: printed, body, path: pathOf.get(telegram) ?? '' })),
  ), folder, identity.file);
  if (!usable) return null;

  const relations = relationsOf(usable);
  const passages = lines.map(passageOf);
  if (slipsFile) checkSlipWords(slipsFile, passages);
  const readings = readingsFile ? readingsFrom(readingsFile.source, passages, { ...context, file: readingsFile.file }) : [];
  const built = usable.map((telegram) => telegramFrom(telegram, identity.source.value.documents, summaries.get(telegram.transcription.number) ?? []));
  const crossings = crossingsOf(built, relations);
  const edition: Omit<Edition, 'sources'> = {
    identity: identityFrom(identity.source),
    front: front.tree,
    telegrams: built,
    relations,
    crossings: reasons ? crossingsWithReasons(crossings, reasons, context) : crossings,
    references,
    notes: [...frontNotes.front, ...notes.flatMap((own) => [...own.source, ...own.editorial]), ...frontNotes.whole],
    names,
    mentions,
    passages,
    readings,
    events,
    slips,
    introduction,
    about,
    versions,
    witness,
  };
  return { ...edition, sources: citedSources(sourcesFile, edition, !hasProblems(folder.files) && !lacksFile(folder.files)) };
}

const noFront: FrontMatter = { type: 'frontMatter', children: [] };

/** Says of the source's words which language they are in, where it is not the editors'. */
function markLanguage({ identity, front, telegrams }: Pick<ReadFolder, 'identity' | 'front' | 'telegrams'>, notes: readonly SourceNote[]): void {
  const lang = identity && markedLanguage(identity.source.value);
  if (!lang) return;
  for (const node of [...front.tree.children, ...telegrams.map(({ transcription }) => transcription), ...notes.map(({ body }) => body)]) node.lang = lang;
}

/** What each telegram is, by its number. */
function kindsOf({ identity, telegrams }: Pick<ReadFolder, 'identity' | 'telegrams'>): Map<number, DocumentKind> {
  return new Map(telegrams.map(({ transcription, frontmatter }) =>
    [transcription.number, frontmatter?.value.kind ?? identity?.source.value.documents ?? 'document']));
}

function identityFrom({ value }: EditionSource): Identity {
  const { title, subtitle, sentenceCase, description, language, version, released, rights, regularisation: { marks, rule } } = value;
  const { editors, body = null, contact = null, repository = null, doi = null } = value;
  return {
    title, subtitle, sentenceCase, description, language, version, released, rights, regularisation: marks, regularisationRule: rule,
    responsibility: {
      editors: editors.map(({ label, sortLabel = label, orcid = null }) => ({ label, sortLabel, orcid })),
      body, contact, repository, doi,
    },
  };
}
