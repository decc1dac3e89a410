import type { ElementContent, Root } from 'hast';
import { rehype } from 'rehype';
import type { NameId } from '../edition/ids.ts';
import type { Edition, Note, Reference } from '../edition/model.ts';
import type { FrontMatter, Transcription } from '../edition/nodes.ts';
import { incomingReferences } from '../edition/surroundings.ts';
import type { EditorialContext } from './editorial-to-hast.ts';
import { notesToHast } from './notes-to-hast.ts';
import { rehypeDrafts } from './rehype-drafts.ts';
import { rehypeDrawnWords } from './rehype-drawn-words.ts';
import { rehypeMentions } from './rehype-mentions.ts';
import { rehypeParagraphNumbers } from './rehype-paragraph-numbers.ts';
import { rehypeReferences } from './rehype-references.ts';
import { rehypeReferredTo } from './rehype-referred-to.ts';
import { articleToHast, frontToHast, type TranscriptionContext } from './transcription-to-hast.ts';

/** What the edition knows beside the text, by the ids that the text has. */
export interface Apparatus {
  glosses: ReadonlyMap<NameId, string>;
  incoming: ReadonlyMap<string, readonly Reference[]>;
}

/** Gathers once what every telegram's HTML needs. */
export function apparatusOf({ names, references }: Edition): Apparatus {
  return {
    glosses: new Map(names.map(({ id, gloss }) => [id, gloss])),
    incoming: incomingReferences(references),
  };
}

export type DocumentContext = EditorialContext & TranscriptionContext;

/** A telegram with its apparatus, as HTML. */
export function telegramHtml(transcription: Transcription, apparatus: Apparatus, context: DocumentContext): string {
  return html([articleToHast(transcription, context)], apparatus, context);
}

/** The front matter with its apparatus, as HTML. */
export function frontHtml(front: FrontMatter, apparatus: Apparatus, context: DocumentContext): string {
  return html(frontToHast(front, context), apparatus, context);
}

/** The section of notes, as HTML; empty where there are none. */
export function notesHtml(notes: readonly Note[], apparatus: Apparatus, context: DocumentContext): string {
  const section = notesToHast(notes, context);
  return section === null ? '' : html([section], apparatus, context);
}

function html(children: ElementContent[], { glosses, incoming }: Apparatus, { hrefOf, hrefOfName }: DocumentContext): string {
  const processor = rehype()
    .data('settings', { collapseEmptyAttributes: true })
    .use(rehypeParagraphNumbers)
    .use(rehypeDrafts)
    .use(rehypeMentions, { hrefOfName, glosses })
    .use(rehypeReferences, { hrefOf })
    .use(rehypeReferredTo, { hrefOf, incoming })
    .use(rehypeDrawnWords);
  const root: Root = { type: 'root', children };
  return processor.stringify(processor.runSync(root));
}
