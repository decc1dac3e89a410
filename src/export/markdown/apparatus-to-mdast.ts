/** What the edition adds to the whole, as sections of Markdown. */
import type { BlockContent, ListItem, PhrasingContent } from 'mdast';
import { commonKind } from '../../edition/document-kinds.ts';
import type { ContextEvent, Crossing, Edition, Name, Reading, Reference, Slip, Source } from '../../edition/model.ts';
import { readingSources, readingWords } from '../../edition/reading-words.ts';
import { summaryWords } from '../../edition/summary.ts';
import { editorialToMdast, proseToMdast } from './editorial-to-mdast.ts';
import type { MarkdownContext } from './transcription-to-mdast.ts';

/** Sections of the editors, each left out where it would be empty. */
export function apparatusToMdast({ notes, names, events, slips, sources, introduction, about, telegrams, readings, references, crossings, versions }: Edition, context: MarkdownContext): BlockContent[] {
  const whole = notes.flatMap((note) => (note.kind === 'editorial' && note.references.length === 0 ? [editorialToMdast(note.body, context)] : []));
  return [
    ...(introduction ? [heading('Introduction'), ...proseToMdast(introduction.full, 1, context)] : []),
    ...section(`What each ${commonKind(telegrams)} says`, telegrams.filter(({ summary }) => summary.length > 0).map(({ number, summary }) => [text(`${number}. `), ...editorialToMdast(summaryWords(summary), context)])),
    ...section('Notes on the whole', whole),
    ...section('Names', names.map((name) => nameWords(name, context))),
    ...section('Chronology', events.map((event) => eventWords(event, context))),
    ...readingsToMdast(readings, context),
    ...reasonsToMdast(references, crossings, context),
    ...section('Slips and inconsistencies of the source', slips.map((slip) => slipWords(slip, context))),
    ...sourcesToMdast(sources, context),
    ...(about.length === 0 ? [] : [heading('About the text'), ...proseToMdast(about, 1, context)]),
    ...section('Versions', versions.flatMap(({ version, changes }) => changes.map((change) => [text(`${version}: `), ...editorialToMdast(change, context)]))),
  ];
}

/** What the notes cite, in a section of its own; nothing where there is nothing. */
export function sourcesToMdast(sources: readonly Source[], context: MarkdownContext): BlockContent[] {
  return section('Sources', sources.map((source) => sourceWords(source, context)));
}

/** What other texts have, in a section of its own; nothing where there is nothing. */
export function readingsToMdast(readings: readonly Reading[], context: MarkdownContext): BlockContent[] {
  return section('Readings of other texts', readings.map((reading) => [
    { type: 'link', url: context.hrefOf(reading.passage), children: [text(reading.passage)] }, text(': '),
    { type: 'emphasis', children: [text(reading.words)] }, text(' — '),
    ...editorialToMdast(readingWords(reading), context), text(' '), ...editorialToMdast(readingSources(reading), context),
  ]));
}

/** Why the editors infer references and crossings, in a section of its own; nothing where there is nothing. */
export function reasonsToMdast(references: readonly Reference[], crossings: readonly Crossing[], context: MarkdownContext): BlockContent[] {
  return section('Why the editors think so', [
    ...references.filter(({ reason }) => reason.length > 0).map(({ passage, phrase, reason }): PhrasingContent[] => [
      { type: 'link', url: context.hrefOf(passage), children: [text(passage)] }, text(': '), { type: 'emphasis', children: [text(phrase)] }, text(' — '), ...editorialToMdast(reason, context),
    ]),
    ...crossings.map(({ telegrams, reason }): PhrasingContent[] => [text(`${telegrams.join(' and ')} probably crossed — `), ...editorialToMdast(reason, context)]),
  ]);
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
