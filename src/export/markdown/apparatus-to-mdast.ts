/** What the edition adds to the whole, as sections of Markdown. */
import type { BlockContent, ListItem, PhrasingContent } from 'mdast';
import type { ContextEvent, Edition, Name, Slip, Source } from '../../edition/model.ts';
import { editorialToMdast, proseToMdast } from './editorial-to-mdast.ts';
import type { MarkdownContext } from './transcription-to-mdast.ts';

/** Sections of the editors, each left out where it would be empty. */
export function apparatusToMdast({ notes, names, events, slips, sources, about }: Edition, context: MarkdownContext): BlockContent[] {
  const whole = notes.flatMap((note) => (note.kind === 'editorial' && note.references.length === 0 ? [editorialToMdast(note.body, context)] : []));
  return [
    ...section('Notes on the whole', whole),
    ...section('Names', names.map((name) => nameWords(name, context))),
    ...section('Chronology', events.map((event) => eventWords(event, context))),
    ...section('Slips and inconsistencies of the source', slips.map((slip) => slipWords(slip, context))),
    ...sourcesToMdast(sources, context),
    ...(about.length === 0 ? [] : [heading('About the text'), ...proseToMdast(about, 1, context)]),
  ];
}

/** What the notes cite, in a section of its own; nothing where there is nothing. */
export function sourcesToMdast(sources: readonly Source[], context: MarkdownContext): BlockContent[] {
  return section('Sources', sources.map((source) => sourceWords(source, context)));
}

function section(title: string, items: readonly PhrasingContent[][]): BlockContent[] {
  const children = items.map((words): ListItem => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: words }] }));
  return children.length === 0 ? [] : [heading(title), { type: 'list', ordered: false, spread: false, children }];
}

function heading(title: string): BlockContent {
  return { type: 'heading', depth: 2, children: [text(title)] };
}

function nameWords({ id, label, life, alsoKnownAs, identification }: Name, context: MarkdownContext): PhrasingContent[] {
  const others = alsoKnownAs.map(({ text: form }) => form);
  return [
    { type: 'link', url: context.hrefOfName(id), children: [text(label)] },
    ...(life === null ? [] : [text(` (${life})`)]),
    ...(others.length === 0 ? [] : [text(`, also ${others.join(', ')}`)]),
    ...(identification.length === 0 ? [] : [text(': '), ...editorialToMdast(identification, context)]),
  ];
}

function eventWords({ dateLabel, text: words, citations }: ContextEvent, context: MarkdownContext): PhrasingContent[] {
  return [text(`${dateLabel}: `), ...editorialToMdast(words, context), text(' '), ...editorialToMdast(citations, context)];
}

function slipWords({ places, placeLabel, words, remark }: Slip, context: MarkdownContext): PhrasingContent[] {
  const links = places.flatMap((id, at): PhrasingContent[] => [
    ...(at === 0 ? [] : [text(', ')]), { type: 'link', url: context.hrefOf(id), children: [text(id)] },
  ]);
  return [...(links.length === 0 ? [text(placeLabel)] : links), text(': '), { type: 'emphasis', children: [text(words)] }, text(` — ${remark}`)];
}

function sourceWords({ label, description, address }: Source, context: MarkdownContext): PhrasingContent[] {
  return [
    address === null ? text(label) : { type: 'link', url: address, children: [text(label)] },
    text(': '), ...editorialToMdast(description, context),
  ];
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
