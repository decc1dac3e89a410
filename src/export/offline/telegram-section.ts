import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { unified } from 'unified';
import type { Edition, Note, Telegram } from '../../edition/model.ts';
import { crossReferencesToHast } from '../../html/cross-references-to-hast.ts';
import type { EditorialContext } from '../../html/editorial-to-hast.ts';
import { notesToHast, type NotesContext } from '../../html/notes-to-hast.ts';
import { rehypeDashes } from '../../html/rehype-dashes.ts';
import { rehypeDrafts } from '../../html/rehype-drafts.ts';
import { rehypeDrawnWords } from '../../html/rehype-drawn-words.ts';
import { rehypeMentions } from '../../html/rehype-mentions.ts';
import { rehypeParagraphNumbers } from '../../html/rehype-paragraph-numbers.ts';
import { rehypeReadings } from '../../html/rehype-readings.ts';
import { rehypeReferences } from '../../html/rehype-references.ts';
import { rehypeSpokenNames } from '../../html/rehype-spoken-names.ts';
import { type NameLabels, substituteHeading } from '../../edition/telegram-labels.ts';
import { summaryToHast } from '../../html/summary-to-hast.ts';
import type { Apparatus } from '../../html/telegram-html.ts';
import { articleToHast, frontToHast } from '../../html/transcription-to-hast.ts';
import { visitElements } from '../../html/visit-nodes.ts';

/** Everything is in the one document. */
export const pageLinks: EditorialContext = {
  hrefOf: (id) => `#${id}`,
  hrefOfName: (id) => `#name-${id}`,
  hrefOfSource: (id) => `#source-${id}`,
};
const context: NotesContext = { ...pageLinks, headingRank: 2 };

/** All that the section of a telegram is made of. */
interface Section {
  telegram: Telegram;
  /** The telegram's. */
  notes: readonly Note[];
  apparatus: Apparatus;
  names: NameLabels;
}

/** A telegram, before it the editors' summary, after it its notes and what is told of its cross-references. What can be searched stands in a `[data-group]`. */
export function telegramSection({ telegram, notes, apparatus, names }: Section): Element {
  const { transcription, kind, number } = telegram;
  const summary = summaryToHast(telegram, pageLinks);
  const heading = substituteHeading(telegram, names);
  return withApparatus(h('section', [
    ...(heading === null ? [] : [h('h2', heading)]),
    ...(summary === null ? [] : [summary]),
    h('div', { dataGroup: '' }, [articleToHast(transcription, context), ...withHeadings('h3', notesToHast(notes, context, kind))]),
    ...withHeadings('h3', crossReferencesToHast(apparatus.crossReferences.get(number) ?? [], pageLinks)),
  ]), apparatus, telegram);
}

/** The title page and its notes; its title is the heading of the document. */
export function frontSection({ identity, front, notes }: Edition, apparatus: Apparatus): Element {
  const lines = h('div.front', { id: 'front' }, frontToHast(front, { ...context, headingRank: 1 }));
  const marked = notes.filter(({ telegram, references }) => telegram === null && references.length > 0);
  const section = h('section', { dataGroup: '' }, [lines, ...withHeadings('h2', notesToHast(marked, context))]);
  if (!front.children.some(({ role }) => role === 'title')) section.children.unshift(h('h1', identity.title));
  return withApparatus(section, apparatus, null);
}

/** A section, where there is one, with its headings one rank below the heading of what it belongs to. */
function withHeadings(heading: 'h2' | 'h3', section: Element | null): Element[] {
  if (section === null) return [];
  visitElements(section, (element) => { if (element.tagName === 'h2') element.tagName = heading; });
  return [section];
}

function withApparatus(element: Element, { reasons, readings, identity }: Apparatus, telegram: Telegram | null): Element {
  const root: Root = { type: 'root', children: [element] };
  unified().use(rehypeDashes).use(rehypeParagraphNumbers).use(rehypeDrafts, telegram?.kind)
    .use(rehypeMentions, { hrefOfName: pageLinks.hrefOfName, repeated: false })
    .use(rehypeReferences, { reasons })
    .use(rehypeReadings, { readings: readings.get(telegram?.number ?? null) ?? [], identity, hrefOf: pageLinks.hrefOf })
    .use(rehypeDrawnWords)
    .use(rehypeSpokenNames)
    .runSync(root);
  return element;
}
