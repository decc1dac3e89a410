import type { Element, ElementContent, Root } from 'hast';
import { rehype } from 'rehype';
import type { DocumentKind } from '../edition/document-kinds.ts';
import type { PassageId } from '../edition/ids.ts';
import type { Edition, Identity, Note, Passage, Reading } from '../edition/model.ts';
import type { FrontMatter, Transcription } from '../edition/nodes.ts';
import { crossReferencesOf, type PassageReferences } from './cross-references.ts';
import { crossReferencesToHast } from './cross-references-to-hast.ts';
import type { EditorialContext } from './editorial-to-hast.ts';
import { folded } from './folded.ts';
import { notesToHast } from './notes-to-hast.ts';
import { rehypeDrafts } from './rehype-drafts.ts';
import { rehypeDashes } from './rehype-dashes.ts';
import { rehypeDrawnWords } from './rehype-drawn-words.ts';
import { rehypeMentions } from './rehype-mentions.ts';
import { rehypeParagraphNumbers } from './rehype-paragraph-numbers.ts';
import { readingsToHast } from './readings-to-hast.ts';
import { rehypeReadings } from './rehype-readings.ts';
import { type Reasons, reasonsOf, rehypeReferences } from './rehype-references.ts';
import { rehypeReferenceSigns } from './rehype-reference-signs.ts';
import { rehypeSpokenNames } from './rehype-spoken-names.ts';
import { articleToHast, frontToHast, type TranscriptionContext } from './transcription-to-hast.ts';

/** What the edition knows beside the text, by the ids that the text has. */
export interface Apparatus {
  /** What each telegram is, by its number. */
  kinds: ReadonlyMap<number, DocumentKind>;
  /** By the number of their telegram. */
  crossReferences: ReadonlyMap<number | null, readonly PassageReferences[]>;
  reasons: Reasons;
  /** By the number of their telegram; null: the front matter. */
  readings: ReadonlyMap<number | null, readonly Reading[]>;
  passages: ReadonlyMap<PassageId, Passage>;
  identity: Identity;
}

/** Gathers once what every telegram's HTML needs. */
export function apparatusOf(edition: Edition): Apparatus {
  return {
    kinds: new Map(edition.telegrams.map(({ number, kind }) => [number, kind])),
    crossReferences: crossReferencesOf(edition),
    reasons: reasonsOf(edition.references),
    readings: Map.groupBy(edition.readings, ({ telegram }) => telegram),
    passages: new Map(edition.passages.map((passage) => [passage.id, passage])),
    identity: edition.identity,
  };
}

export type DocumentContext = EditorialContext & TranscriptionContext;

/** A telegram with its apparatus, as HTML. */
export function telegramHtml(transcription: Transcription, apparatus: Apparatus, context: DocumentContext): string {
  return html([articleToHast(transcription, context)], apparatus, context, transcription.number);
}

/** The front matter with its apparatus, as HTML. */
export function frontHtml(front: FrontMatter, apparatus: Apparatus, context: DocumentContext): string {
  return html(frontToHast(front, context), apparatus, context);
}

/** The section of notes, as HTML; empty where there are none. */
export function notesHtml(notes: readonly Note[], apparatus: Apparatus, context: DocumentContext): string {
  const section = notesToHast(notes, context, apparatus.kinds.get(notes[0]?.telegram ?? 0));
  return section === null ? '' : html([section], apparatus, context);
}

/** The list of a telegram's cross-references, folded, as HTML; empty where there is nothing to tell. */
export function crossReferencesHtml(telegram: number, { crossReferences }: Apparatus, context: DocumentContext): string {
  return elementHtml(crossReferencesToHast(crossReferences.get(telegram) ?? [], context));
}

/** The list of what other texts have in the place of a telegram's words, folded, as HTML; empty where there is nothing. */
export function readingsHtml(telegram: number, { readings, passages, identity }: Apparatus, context: DocumentContext): string {
  return elementHtml(readingsToHast(readings.get(telegram) ?? [], passages, { ...context, identity }));
}

function elementHtml(element: Element | null): string {
  return element === null ? '' : rehype().stringify({ type: 'root', children: [folded(element)] });
}

/** @param telegram number of the telegram whose transcription it is; null where it is none. */
function html(children: ElementContent[], { kinds, crossReferences, reasons, readings, identity }: Apparatus, { hrefOfName }: DocumentContext, telegram: number | null = null): string {
  const processor = rehype()
    .data('settings', { collapseEmptyAttributes: true })
    .use(rehypeDashes)
    .use(rehypeReferenceSigns, { entries: crossReferences.get(telegram) ?? [] })
    .use(rehypeParagraphNumbers)
    .use(rehypeDrafts, kinds.get(telegram ?? 0))
    .use(rehypeMentions, { hrefOfName })
    .use(rehypeReferences, { reasons })
    .use(rehypeReadings, { readings: readings.get(telegram) ?? [], identity, hrefOf: (id) => `#${id}` })
    .use(rehypeDrawnWords)
    .use(rehypeSpokenNames);
  const root: Root = { type: 'root', children };
  return processor.stringify(processor.runSync(root));
}
