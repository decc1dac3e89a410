/** Markdown files of one telegram and of the whole edition, for readers: CommonMark with footnotes and a YAML head. */
import type { Root, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import type { Processor } from 'unified';
import { stringify } from 'yaml';
import { dateWithDoubt } from '../../edition/edition-facts.ts';
import type { Edition, Telegram } from '../../edition/model.ts';
import { namesById } from '../../edition/names-by-id.ts';
import { neededBy } from '../../edition/needed-by.ts';
import type { Surroundings } from '../../edition/surroundings.ts';
import { type NameLabels, partiesInWords, substituteHeading, telegramTitle } from '../../edition/telegram-labels.ts';
import { pathOfPassage, paths } from '../../edition/addresses.ts';
import { summaryText } from '../../edition/summary.ts';
import { madeAnew, type KeptText } from '../kept-text.ts';
import { apparatusToMdast, readingsToMdast, reasonsToMdast, sourcesToMdast } from './apparatus-to-mdast.ts';
import { joinTexts } from './join-texts.ts';
import { noteToMdast } from './editorial-to-mdast.ts';
import { frontToMdast, transcriptionToMdast, type MarkdownContext } from './transcription-to-mdast.ts';

/** Makes an absolute address of a path below the base of the site. */
type AddressOf = (path: string) => string;

/** A telegram with its notes, and after a line the sources that they cite. */
export function telegramToMarkdown(edition: Edition, telegram: Telegram, around: Surroundings, addressOf: AddressOf): string {
  const { identity, names } = edition;
  const { number, kind, senders, addressees, pseudonym, date, transcription } = telegram;
  const labels = namesById({ names });
  const context = contextOf(1, addressOf);
  const numbers = (key: string, telegrams: readonly Telegram[]) => (telegrams.length === 0 ? {} : { [key]: telegrams.map((other) => other.number) });
  const head = {
    title: telegramTitle(telegram, labels),
    number,
    kind,
    from: partiesInWords(senders, labels),
    ...(pseudonym === null ? {} : { pseudonym }),
    to: partiesInWords(addressees, labels),
    date: dateWithDoubt(date),
    ...numbers('answers', around.answers), ...numbers('answeredBy', around.answeredBy),
    ...numbers('continues', around.continues), ...numbers('continuedBy', around.continuedBy),
    ...(telegram.summary.length > 0 && { summary: summaryText(telegram.summary) }),
    edition: identity.title,
    page: addressOf(paths.telegram(number)),
    ...factsOf(identity),
  };
  const { sources } = neededBy(telegram, { ...around, mentions: [] }, edition);
  return markdownOf(head, [
    ...transcriptionToMdast(transcription, context),
    ...belowLine([
      ...readingsToMdast(around.readings, context),
      ...reasonsToMdast(around.references, around.crosses.map(({ telegram: other, reason }) => ({ telegrams: [number, other.number], reason })), context),
      ...sourcesToMdast(sources, context),
    ]),
    ...around.notes.map((note) => noteToMdast(note, context)),
  ]);
}

/**
 * The whole edition: front matter, telegrams, then after a line what the editors add, and the notes.
 * @param kept keeps the telegrams
 */
export function editionToMarkdown(edition: Edition, addressOf: AddressOf, kept: KeptText = madeAnew): string {
  const { identity, front, telegrams, notes } = edition;
  const context = contextOf(2, addressOf);
  const labels = namesById(edition);
  const head = { title: identity.title, subtitle: identity.subtitle, description: identity.description, page: addressOf(paths.read), ...factsOf(identity) };
  const home = addressOf(paths.home);
  // Each telegram begins with a heading, so that what stands before it has no part in how it is written.
  return [
    markdownOf(head, frontToMdast(front, context)),
    ...telegrams.map((telegram) => kept('telegram in Markdown', { telegram, labels, home }, (part) =>
      stringified([...headOf(part.telegram, part.labels), ...transcriptionToMdast(part.telegram.transcription, context)]))),
    stringified([
      ...belowLine(apparatusToMdast(edition, context)),
      ...notes.filter(({ references }) => references.length > 0).map((note) => noteToMdast(note, context)),
    ]),
  ].filter((part) => part !== '').join('\n');
}

/** What tells a document from the one before it where the source gives it no heading. */
function headOf(telegram: Telegram, labels: NameLabels): RootContent[] {
  const heading = substituteHeading(telegram, labels);
  return heading === null ? [] : [{ type: 'heading', depth: 2, children: [{ type: 'text', value: heading }] }];
}

function belowLine(sections: RootContent[]): RootContent[] {
  return sections.length === 0 ? [] : [{ type: 'thematicBreak' }, ...sections];
}

function contextOf(headingRank: MarkdownContext['headingRank'], addressOf: AddressOf): MarkdownContext {
  return { headingRank, hrefOf: (id) => addressOf(pathOfPassage(id)), hrefOfName: (id) => addressOf(paths.name(id)) };
}

function factsOf({ responsibility: { editors, body, contact, repository, doi }, version, released, language, rights, regularisationRule }: Edition['identity']) {
  return {
    ...(editors.length > 0 && { editors: editors.map(({ label }) => label) }), ...(body !== null && { publisher: body }), ...(contact !== null && { contact }), ...(repository !== null && { repository }), ...(doi !== null && { doi }),
    version, released, language,
    characters: `The marks are the source’s own. ${regularisationRule}`,
    rights: rights.text, notes: rights.notes, notesLicence: rights.notesLicence,
  };
}

function markdownOf(head: object, children: RootContent[]): string {
  return stringified([{ type: 'yaml', value: stringify(head, { lineWidth: 0 }).trimEnd() }, ...children]);
}

/** Ends with a line end; empty where there is nothing. */
function stringified(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  joinTexts(root);
  return remark()
    .data('settings', { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one', resourceLink: true })
    .use(remarkFrontmatter).use(writeFootnotes).stringify(root);
}

/** Lets Markdown be written with footnotes, and with a tilde that strikes nothing out where readers have all of GFM. */
function writeFootnotes(this: Processor): void {
  (this.data().toMarkdownExtensions ??= []).push(gfmFootnoteToMarkdown(), { unsafe: [{ character: '~', inConstruct: 'phrasing' }] });
}
