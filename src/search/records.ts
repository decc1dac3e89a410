import { dateInWords } from '../edition/dates.ts';
import { type Line, linesOf, passageKinds } from '../edition/lines.ts';
import type { Edition, EditorialNote, Telegram } from '../edition/model.ts';
import { namesById } from '../edition/names-by-id.ts';
import { directionInWords, numberedLabel } from '../edition/telegram-labels.ts';
import { pathOfPassage, paths } from '../edition/addresses.ts';
import { type FoldedWord, wordsOf } from './fold.ts';
import type { GuideGroup, RecordKind, RecordText } from './guide.ts';
import { textOfLine, textOfNote, textOfReading } from './record-text.ts';

/** One thing that can be found: everything printed that has an address, every note, and every reading of another text. */
export interface SearchRecord {
  /** Id of its element: `t3-p7`. */
  id: string;
  kind: RecordKind;
  text: RecordText;
  /** The words of its text. */
  words: FoldedWord[];
  /** Whether only the end of a line stands between the record before and this one. */
  follows: boolean;
}

/** Records of one telegram, of the front matter, or of the notes on the whole. */
export interface RecordGroup extends Omit<GuideGroup, 'records' | 'leaves'> {
  records: SearchRecord[];
}

/** Everything that can be found in an edition, in printed order. Records without any word are left out, and groups without records. */
export function recordGroupsOf(edition: Edition): RecordGroup[] {
  return [frontGroup(edition), ...telegramGroups(edition), wholeGroup(edition), readingsGroup(edition)].filter(({ records }) => records.length > 0);
}

function frontGroup({ front, notes }: Edition): RecordGroup {
  const lines = front.children.flatMap((block) => block.children.map((line, index) => recordOfLine(line, index > 0)));
  const onFront = notes.filter((note) => note.kind === 'editorial' && note.telegram === null && note.passage !== null);
  return {
    title: 'Title page', description: '', number: null, date: null, senders: [], addressees: [], path: paths.home, prefix: 'front-', texts: 'front',
    records: written([...lines, ...recordsOfNotes(onFront)]),
  };
}

function wholeGroup({ notes }: Edition): RecordGroup {
  const onWhole = notes.filter((note) => note.kind === 'editorial' && note.telegram === null && note.passage === null);
  return {
    title: 'Notes on the whole', description: '', number: null, date: null, senders: [], addressees: [], path: paths.about, prefix: 'whole-', texts: 'whole',
    records: written(recordsOfNotes(onWhole)),
  };
}

/** What other texts have in the place of words of the front matter: the title page shows no list of them. */
function readingsGroup(edition: Edition): RecordGroup {
  return {
    title: 'Readings of other texts', description: '', number: null, date: null, senders: [], addressees: [], path: paths.readings, prefix: '', texts: 'readings',
    records: written(recordsOfReadings(edition, null)),
  };
}

/** What other texts have in the place of words of a telegram. */
function recordsOfReadings({ readings, identity }: Edition, telegram: number | null): SearchRecord[] {
  return readings.filter((reading) => reading.telegram === telegram).map((reading) => recordOf(reading.id, 'reading', textOfReading(reading, identity), false));
}

function telegramGroups(edition: Edition): RecordGroup[] {
  const { telegrams, notes, names } = edition;
  const labels = namesById({ names });
  const notesByTelegram = Map.groupBy(notes, ({ telegram }) => telegram);
  return telegrams.map((telegram) => ({
    title: numberedLabel(telegram),
    description: `${directionInWords(telegram, labels)}, ${dateInWords(telegram.date)}`,
    number: telegram.number, date: telegram.date, senders: telegram.senders, addressees: telegram.addressees,
    path: pathOfPassage(telegram.id), prefix: `${telegram.id}-`, texts: String(telegram.number),
    records: written([...recordsOfLines(telegram), ...recordsOfNotes(notesByTelegram.get(telegram.number) ?? []), ...recordsOfReadings(edition, telegram.number)]),
  }));
}

function recordsOfLines({ transcription }: Telegram): SearchRecord[] {
  // The source sets bullets, and date and signature, line by line; all else stands apart.
  const runsOn = new Set(transcription.children.flatMap((node) => (node.type === 'bulletList' ? node.children.slice(1) : [])));
  return linesOf(transcription).map((line) => recordOfLine(line, line.type === 'signed' || (line.type === 'paragraph' && runsOn.has(line))));
}

function recordOfLine(line: Line, follows: boolean): SearchRecord {
  return recordOf(line.id, passageKinds[line.type], textOfLine(beforeWords(line), line.children), follows);
}

/** The number that the source prints before the words of a line. */
function beforeWords(line: Line): string {
  if (line.type === 'heading') return line.number === null ? '' : `${line.number}. `;
  return line.type === 'paragraph' && line.point !== null ? `${line.point}. ` : '';
}

/** The source's own notes first, as they are printed. */
function recordsOfNotes(notes: Edition['notes']): SearchRecord[] {
  const source = notes.flatMap((note) => (note.kind === 'source' ? [recordOf(note.id, 'sourceNote', textOfLine('', note.body.children), false)] : []));
  const editorial = notes.filter((note): note is EditorialNote => note.kind === 'editorial');
  return [...source, ...editorial.map((note) => recordOf(note.id, 'note', textOfNote(note), false))];
}

function recordOf(id: string, kind: RecordKind, text: RecordText, follows: boolean): SearchRecord {
  return { id, kind, text, words: wordsOf(text.text), follows };
}

function written(records: readonly SearchRecord[]): SearchRecord[] {
  return records.filter(({ words }) => words.length > 0);
}
