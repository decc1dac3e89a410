import type { VFile } from 'vfile';
import { checkCorrespondence } from './checks/check-correspondence.ts';
import { checkIdentity } from './checks/check-identity.ts';
import { visible } from './checks/shown-text.ts';
import { checkTelegram } from './checks/check-telegram.ts';
import type { ContentFolder } from './content-folder.ts';
import { linesOf } from '../lines.ts';
import { words } from '../passages.ts';
import { reportProblem } from '../../markdown/problem.ts';
import { nameFindings, reportFindings } from './names/name-findings.ts';
import type { FrontMatter } from '../nodes.ts';
import { isOfSource, NoteRegister } from './note-register.ts';
import { placesOf, type Places } from './checks/places.ts';
import { frontFrom, readEditionFile, type EditionSource } from './read-front.ts';
import { readNames, type NamesSource } from './read-names.ts';
import { idOfReading, readReadings, type ReadingsSource } from './read-readings.ts';
import { isUsable, readTelegram, type ReadTelegram, type UsableTelegram } from './read-telegram.ts';

/** What stands in the files of the content folder, each read for itself. */
export interface ReadFolder {
  /** `edition.yaml`; null where it cannot be used. */
  identity: { file: VFile; source: EditionSource } | null;
  /** `names.yaml`; null where there is none or it cannot be used. */
  names: { file: VFile; source: NamesSource } | null;
  /** `readings.yaml`; null where there is none or it cannot be used. */
  readings: { file: VFile; source: ReadingsSource } | null;
  front: { tree: FrontMatter; notes: NoteRegister };
  /** What could be read of the telegrams' files, in the order of their names. */
  telegrams: ReadTelegram[];
  /** The same with null in the place of a file of which nothing could be read. */
  slots: (ReadTelegram | null)[];
  /** The telegrams; null where not every file can be used whole. */
  usable: UsableTelegram[] | null;
  /** What references, notes and lists can lead to. */
  places: Places;
}

/** Reads the files of a content folder and checks what they say of each other. Problems are reported on the files. */
export function readFolder(folder: ContentFolder, reader = readTelegram): ReadFolder {
  const identity = readFile(folder.open('edition.yaml'), readEditionFile);
  const names = readFile(folder.open('names.yaml'), readNames);
  const readings = readFile(folder.open('readings.yaml'), readReadings);
  if (names) reportFindings(names.file, nameFindings(names.source));
  const all = folder.telegrams.map((file) => file && reader(file));
  const read = inOrder(all.filter((telegram, at) => !isCopy(telegram, all.slice(0, at))));
  const slots = withGaps(read);
  const wanting = identity && documentBeyond(folder.open(identity.source.value.witness.file), identity.source.value.witness.bytes, read);
  if (wanting) {
    slots.push(null);
    const last = read.at(-1)?.file;
    if (last) reportProblem(last, { line: String(last).split('\n').length, column: 1 }, 'missing-telegram', `After this one the witness goes on with “${visible(wanting)}”, and no file has that. Restore its file; if the source no longer has it, take it from the witness.`);
  }
  const telegrams = slots.filter((telegram) => telegram !== null);
  const usable = telegrams.filter(isUsable);
  const complete = usable.length === read.length;
  const sound = checkCorrespondence((all.length > read.length ? all : read).filter((telegram) => telegram !== null).filter(isUsable), names?.source ?? null, complete) && identity !== null && !wanting && telegrams.length > 0;
  if (complete) numberByPlace(slots);
  if (identity) {
    checkIdentity(identity.source, identity.file);
    for (const telegram of usable) checkTelegram(telegram, identity.source.value.language);
  }
  const front = identity ? frontFrom(identity.source, identity.file)
    : { tree: { type: 'frontMatter' as const, children: [] }, notes: new NoteRegister('front') };
  const ids = [
    ...telegrams.map(({ id }) => id),
    ...[front.tree, ...telegrams.map(({ transcription }) => transcription)].flatMap((tree) => linesOf(tree).map(({ id }) => id)),
    ...[front, ...telegrams].flatMap(({ notes }) => notes.notes.map(({ id }) => id)),
    ...(readings?.source.value.readings ?? []).map((_, index) => idOfReading(index)),
  ];
  const notes = new Map([{ id: 'front', ...front }, ...telegrams].flatMap(({ id: owner, notes: register }) =>
    register.notes.map(({ label, id }) => [`${owner}^${label}`, id] as const)));
  return { identity, names, readings, front, telegrams, slots, usable: sound && slots.length === read.length ? usable : null, places: placesOf(ids, notes, readings !== null, sound) };
}

/** The telegrams in the order of their numbers, where these are whole and only the files' names run otherwise, which is told. */
function inOrder(read: readonly (ReadTelegram | null)[]): (ReadTelegram | null)[] {
  const known = read.filter((telegram) => telegram !== null);
  const sorted = [...known].sort((a, b) => a.transcription.number - b.transcription.number);
  if (known.length < read.length || sorted.some((telegram, at) => telegram.transcription.number !== at + 1)) return [...read];
  known.forEach(({ file, frontmatter, transcription: { number } }, at) => {
    const before = known[at - 1];
    if (!before || before.transcription.number < number) return;
    reportProblem(file, frontmatter?.placeOf(['number']), 'number-gap', `The number is ${number}, and the file stands behind ${before.file.path}, which has the number ${before.transcription.number}. Files stand in the order of their names: rename the one that stands at the wrong place.`);
  });
  return sorted;
}

/** Whether a file is one of those before it once more, under the same number and with the same first line: told once, its text is not judged. */
function isCopy(telegram: ReadTelegram | null, before: readonly (ReadTelegram | null)[]): boolean {
  const openingOf = ({ transcription }: ReadTelegram) => linesOf(transcription).slice(0, 1).map(({ children }) => words(children, 'original')).join('');
  return telegram !== null && before.some((other) => other !== null && other.transcription.number === telegram.transcription.number && openingOf(other) === openingOf(telegram));
}

/** The telegrams with null in the place of each whose file is not there, as far as the others' numbers tell. */
function withGaps(read: readonly (ReadTelegram | null)[]): (ReadTelegram | null)[] {
  const numbers = read.map((telegram) => telegram?.transcription.number ?? 0);
  const isRising = numbers.every((number, at) => number > (numbers[at - 1] ?? 0));
  if (!isRising) return [...read];
  return read.flatMap((telegram, at) => {
    const missing = (numbers[at] ?? 0) - (numbers[at - 1] ?? 0) - 1;
    return [...Array.from({ length: Math.min(missing, mostMissing) }, () => null), telegram];
  });
}

/** The first line of a document that the witness has after all those that were read; null where it has none, or where it or they could not be read. */
function documentBeyond(witness: VFile | undefined, bytes: number, read: readonly (ReadTelegram | null)[]): string | null {
  if (!witness || Buffer.byteLength(String(witness)) !== bytes || read.length === 0 || read.includes(null) || withGaps(read).includes(null)) return null;
  const notes = read.flatMap((telegram) => telegram?.definitions.filter(isOfSource) ?? []);
  const parts = String(witness).split('\n\n\n');
  const [opening] = read[0] ? linesOf(read[0].transcription) : [];
  // Where the front matter stands in a part of its own, its blank lines are what is wrong.
  if (opening && parts[0]?.includes(words(opening.children, 'original')) !== true) return null;
  return parts.length > read.length + notes.length ? parts[read.length]?.split('\n', 1)[0] ?? null : null;
}

/** Where numbers jump further, a number is wrong rather than that files are missing. */
const mostMissing = 3;

/** A wrong number has been told: the printed one is then that of the place, so that it is not told again as a departure from the witness. */
function numberByPlace(slots: readonly (ReadTelegram | null)[]): void {
  slots.forEach((telegram, at) => {
    const [heading] = telegram?.transcription.children ?? [];
    if (heading?.type === 'heading' && heading.number === telegram?.transcription.number) heading.number = at + 1;
  });
}

function readFile<Source>(file: VFile | undefined, read: (file: VFile) => Source | null): { file: VFile; source: Source } | null {
  const source = file ? read(file) : null;
  return file && source ? { file, source } : null;
}
