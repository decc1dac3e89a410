import type { ElementContent, Root } from 'hast';
import { rehype } from 'rehype';
import type { DocumentKind } from '../edition/document-kinds.ts';
import type { Edition, Note } from '../edition/model.ts';
import type { FrontMatter, Transcription } from '../edition/nodes.ts';
import { crossReferencesOf, type PassageReferences } from './cross-references.ts';
import { crossReferencesToHast } from './cross-references-to-hast.ts';
import type { EditorialContext } from './editorial-to-hast.ts';
import { notesToHast } from './notes-to-hast.ts';
import { rehypeDrafts } from './rehype-drafts.ts';
import { rehypeDrawnWords } from './rehype-drawn-words.ts';
import { rehypeMentions } from './rehype-mentions.ts';
import { rehypeParagraphNumbers } from './rehype-paragraph-numbers.ts';
import { rehypeReferences } from './rehype-references.ts';
import { rehypeReferenceSigns } from './rehype-reference-signs.ts';
import { articleToHast, frontToHast, type TranscriptionContext } from './transcription-to-hast.ts';

/** What the edition knows beside the text, by the ids that the text has. */
export interface Apparatus {
  /** What each telegram is, by its number. */
  kinds: ReadonlyMap<number, DocumentKind>;
  /** By the number of their telegram. */
  crossReferences: ReadonlyMap<number | null, readonly PassageReferences[]>;
}

/** Gathers once what every telegram's HTML needs. */
export function apparatusOf(edition: Edition): Apparatus {
  return {
    kinds: new Map(edition.telegrams.map(({ number, kind }) => [number, kind])),
    crossReferences: crossReferencesOf(edition),
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

/** The list of a telegram's cross-references, as HTML; empty where there is nothing to tell. */
export function crossReferencesHtml(telegram: number, { crossReferences }: Apparatus, { hrefOf }: DocumentContext): string {
  const section = crossReferencesToHast(crossReferences.get(telegram) ?? [], hrefOf);
  return section === null ? '' : rehype().stringify({ type: 'root', children: [section] });
}

/** @param telegram number of the telegram whose transcription it is; null where it is none. */
function html(children: ElementContent[], { kinds, crossReferences }: Apparatus, { hrefOfName }: DocumentContext, telegram: number | null = null): string {
  const processor = rehype()
    .data('settings', { collapseEmptyAttributes: true })
    .use(rehypeReferenceSigns, { entries: crossReferences.get(telegram) ?? [] })
    .use(rehypeParagraphNumbers)
    .use(rehypeDrafts, kinds.get(telegram ?? 0))
    .use(rehypeMentions, { hrefOfName })
    .use(rehypeReferences)
    .use(rehypeDrawnWords);
  const root: Root = { type: 'root', children };
  return processor.stringify(processor.runSync(root));
}
