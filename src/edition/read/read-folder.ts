import type { VFile } from 'vfile';
import { checkCorrespondence } from './checks/check-correspondence.ts';
import type { ContentFolder } from './content-folder.ts';
import { linesOf } from '../lines.ts';
import { nameFindings, reportFindings } from './names/name-findings.ts';
import type { FrontMatter } from '../nodes.ts';
import { NoteRegister } from './note-register.ts';
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
export function readFolder(folder: ContentFolder): ReadFolder {
  const identity = readFile(folder.open('edition.yaml'), readEditionFile);
  const names = readFile(folder.open('names.yaml'), readNames);
  const readingsFile = folder.open('readings.yaml');
  const readings = readFile(readingsFile, readReadings);
  if (names) reportFindings(names.file, nameFindings(names.source));
  const slots = folder.telegrams.map((file) => file && readTelegram(file));
  const telegrams = slots.filter((telegram) => telegram !== null);
  const usable = telegrams.filter(isUsable);
  const complete = usable.length === slots.length;
  const sound = checkCorrespondence(usable, names?.source ?? null, complete) && identity !== null;
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
  return { identity, names, readings, front, telegrams, slots, usable: complete ? usable : null, places: placesOf(ids, notes, !readingsFile || readings !== null, sound) };
}

function readFile<Source>(file: VFile | undefined, read: (file: VFile) => Source | null): { file: VFile; source: Source } | null {
  const source = file ? read(file) : null;
  return file && source ? { file, source } : null;
}
