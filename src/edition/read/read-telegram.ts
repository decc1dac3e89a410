import type { FootnoteDefinition } from 'mdast';
import type { VFile } from 'vfile';
import { parseTelegram, parseTranscriptionLine } from '../../markdown/processors.ts';
import { reportProblem } from '../../markdown/problem.ts';
import { blocksFrom, partsOfBody, postscriptFrom, type ParagraphCounter } from './blocks-from-mdast.ts';
import { inlineFrom, type InlineContext } from './inline-from-mdast.ts';
import type { TelegramId } from '../ids.ts';
import type { EditionDate } from '../model.ts';
import type { Closer, Dateline, Inline, Opener, Transcription } from '../nodes.ts';
import { NoteRegister } from './note-register.ts';
import { readFrontmatter, readFrontmatterAgain } from './read-frontmatter.ts';
import { printedSchema, telegramSchema } from './schemas.ts';
import { shiftPlaces } from './shift-places.ts';
import type { YamlPath, YamlSource } from './yaml-source.ts';
import type { z } from 'zod';

export type TelegramFrontmatter = z.output<typeof telegramSchema>;

/** A telegram as its file says it, before the rest of the edition is known. */
export interface ReadTelegram {
  id: TelegramId;
  /** Null where it has problems, but not in what belongs to the text. */
  frontmatter: YamlSource<TelegramFrontmatter> | null;
  file: VFile;
  transcription: Transcription;
  notes: NoteRegister;
  definitions: FootnoteDefinition[];
}

/** A telegram whose file can be used whole. */
export interface UsableTelegram extends ReadTelegram {
  frontmatter: YamlSource<TelegramFrontmatter>;
}

export function isUsable(telegram: ReadTelegram): telegram is UsableTelegram {
  return telegram.frontmatter !== null;
}

/** Reads one telegram's file. Null where its frontmatter does not even tell its text; all problems are reported on the file. */
export function readTelegram(file: VFile): ReadTelegram | null {
  const tree = parseTelegram(file);
  const frontmatter = readFrontmatter(tree, file, telegramSchema, 'number, date, sender');
  const printed = frontmatter ?? readFrontmatterAgain(tree, file, printedSchema);
  if (!printed) return null;
  const { value } = printed;
  if (frontmatter) checkDates(frontmatter, file);
  const id: TelegramId = `t${value.number}`;
  const notes = new NoteRegister(id);
  const context: InlineContext = { file, owner: id, passage: id, notes, references: 0 };
  const line = (key: 'heading' | 'salutation' | 'closing' | 'dateline' | 'signature', passage: string): Inline[] =>
    readLine(value[key] ?? '', printed, [key], passage, context);

  const counter: ParagraphCounter = { telegram: id, last: 0 };
  const children: Transcription['children'] = [];
  if (value.heading !== undefined) {
    const printedNumber = value.printedNumber === undefined ? value.number : value.printedNumber;
    children.push({ type: 'heading', id: `${id}-heading`, number: printedNumber, children: line('heading', `${id}-heading`) });
  }
  const dateline = (): Dateline[] => (value.dateline === undefined ? []
    : [{ type: 'dateline', id: `${id}-dateline`, children: line('dateline', `${id}-dateline`) }]);
  const opener: Opener = { type: 'opener', children: value.datelineAt === 'head' ? dateline() : [] };
  if (value.salutation !== undefined) opener.children.push({ type: 'salutation', id: `${id}-salutation`, children: line('salutation', `${id}-salutation`) });
  if (opener.children.length > 0) children.push(opener);
  const { body, postscript } = partsOfBody(tree.children);
  children.push(...blocksFrom(body, counter, context));
  if (counter.last === 0) {
    reportProblem(file, { line: String(file).split('\n').length, column: 1 }, 'no-paragraphs', 'The telegram has no paragraph. Write its words below the frontmatter.');
  }
  const closer: Closer = { type: 'closer', children: [] };
  if (value.closing !== undefined) closer.children.push({ type: 'closing', id: `${id}-closing`, children: line('closing', `${id}-closing`) });
  if (value.datelineAt === 'foot') closer.children.push(...dateline());
  if (value.signature !== undefined) closer.children.push({ type: 'signed', id: `${id}-signed`, children: line('signature', `${id}-signed`) });
  if (closer.children.length > 0) children.push(closer);
  if (postscript) children.push(postscriptFrom(postscript, counter, context));
  const definitions = tree.children.filter((node) => node.type === 'footnoteDefinition');
  return { id, frontmatter, file, transcription: { type: 'transcription', id, number: value.number, children }, notes, definitions };
}

/** Reads a line of the transcription that stands in YAML. */
export function readLine(value: string, yaml: YamlSource<unknown>, path: YamlPath, passage: string, context: InlineContext): Inline[] {
  const tree = parseTranscriptionLine(value);
  shiftPlaces(tree, yaml.piecesOf(path));
  context.passage = passage;
  const [paragraph] = tree.children;
  return paragraph?.type === 'paragraph' ? inlineFrom(paragraph.children, context) : [];
}

function checkDates({ value: { date, headingDate, datelineDate }, placeOf }: YamlSource<TelegramFrontmatter>, file: VFile): void {
  const span: EditionDate = date;
  const given = [headingDate, datelineDate].filter((day) => day !== undefined);
  if (given.length === 0) return;
  if (given.length !== 2 || headingDate === datelineDate || [...given].sort().join() !== [span.from, span.to].join()) {
    reportProblem(file, placeOf(['date']), 'dates-differ', 'headingDate and datelineDate say that heading and dateline give different days: they are the first and the last day of the date, in either order. Correct the dates, or take both keys away.');
  }
}
