import type { FootnoteDefinition, Root } from 'mdast';
import type { VFile } from 'vfile';
import { parseTelegram, parseTranscriptionLine } from '../markdown/processors.ts';
import { reportProblem } from '../markdown/problem.ts';
import { blocksFrom, type ParagraphCounter } from './blocks-from-mdast.ts';
import { inlineFrom, type InlineContext } from './inline-from-mdast.ts';
import type { EditionDate, TelegramId } from './model.ts';
import type { Closer, Inline, Opener, Transcription } from './nodes.ts';
import { NoteRegister } from './note-register.ts';
import { telegramSchema } from './schemas.ts';
import { shiftPlaces } from './shift-places.ts';
import { readYaml, type YamlPath, type YamlSource } from './yaml-source.ts';
import type { z } from 'zod';

export type TelegramFrontmatter = z.output<typeof telegramSchema>;

/** A telegram as its file says it, before the rest of the edition is known. */
export interface ReadTelegram {
  id: TelegramId;
  frontmatter: YamlSource<TelegramFrontmatter>;
  file: VFile;
  transcription: Transcription;
  notes: NoteRegister;
  definitions: FootnoteDefinition[];
}

/** Reads one telegram's file. Null where its frontmatter cannot be used; all problems are reported on the file. */
export function readTelegram(file: VFile): ReadTelegram | null {
  const tree = parseTelegram(file);
  const frontmatter = readFrontmatter(tree, file);
  if (!frontmatter) return null;
  const { value } = frontmatter;
  checkDates(value, frontmatter, file);
  const id: TelegramId = `t${value.number}`;
  const notes = new NoteRegister(id);
  const context: InlineContext = { file, owner: id, passage: id, notes, references: 0 };
  const line = (key: 'heading' | 'salutation' | 'closing' | 'dateline' | 'signature', passage: string): Inline[] =>
    readLine(value[key] ?? '', frontmatter, [key], passage, context);

  const counter: ParagraphCounter = { telegram: id, last: 0 };
  const children: Transcription['children'] = [
    { type: 'heading', id: `${id}-heading`, number: value.number, children: line('heading', `${id}-heading`) },
  ];
  if (value.salutation !== undefined) {
    const opener: Opener = { type: 'opener', children: [{ type: 'salutation', id: `${id}-salutation`, children: line('salutation', `${id}-salutation`) }] };
    children.push(opener);
  }
  children.push(...blocksFrom(tree.children, counter, context));
  if (counter.last === 0) {
    reportProblem(file, { line: String(file).split('\n').length, column: 1 }, 'no-paragraphs', 'The telegram has no paragraph. Write its words below the frontmatter.');
  }
  const closer: Closer = { type: 'closer', children: [] };
  if (value.closing !== undefined) closer.children.push({ type: 'closing', id: `${id}-closing`, children: line('closing', `${id}-closing`) });
  closer.children.push(
    { type: 'dateline', id: `${id}-dateline`, children: line('dateline', `${id}-dateline`) },
    { type: 'signed', id: `${id}-signed`, children: line('signature', `${id}-signed`) },
  );
  children.push(closer);
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

function readFrontmatter(tree: Root, file: VFile): YamlSource<TelegramFrontmatter> | null {
  const [first] = tree.children;
  if (first?.type !== 'yaml' || !first.position) {
    reportProblem(file, { line: 1, column: 1 }, 'no-frontmatter', 'The file has no frontmatter. Begin it with a line “---”, the keys number, date, sender and so on, and another line “---”.');
    return null;
  }
  return readYaml(file, telegramSchema, first.value, (first.position.start.offset ?? 0) + '---\n'.length);
}

function checkDates({ date, headingDate, datelineDate }: TelegramFrontmatter, { placeOf }: YamlSource<unknown>, file: VFile): void {
  const span: EditionDate = date;
  const given = [headingDate, datelineDate].filter((day) => day !== undefined);
  if (given.length === 0 && span.from === span.to) return;
  if (given.length !== 2 || headingDate === datelineDate || [...given].sort().join() !== [span.from, span.to].join()) {
    reportProblem(file, placeOf(['date']), 'dates-differ', 'A span of days needs headingDate and datelineDate, which are its first and last day in either order; a single day needs neither. Correct the dates.');
  }
}
