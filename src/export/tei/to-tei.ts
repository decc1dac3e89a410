/** TEI P5 documents (release 4.9.0) of one telegram and of the whole edition. */
import { editorsLanguage, markedLanguage } from '../../edition/languages.ts';
import type { Element } from 'xast';
import type { NameId } from '../../edition/ids.ts';
import type { Edition, Name, Telegram } from '../../edition/model.ts';
import { namesById } from '../../edition/names-by-id.ts';
import { neededBy } from '../../edition/needed-by.ts';
import type { Surroundings } from '../../edition/surroundings.ts';
import { labelOf, telegramTitle } from '../../edition/telegram-labels.ts';
import { paths } from '../../edition/addresses.ts';
import { xmlDocument } from '../xml-document.ts';
import { element } from '../xml-element.ts';
import { correspondenceToTei } from './correspondence-to-tei.ts';
import { encodingDescription } from './encoding-description.ts';
import { proseToTei } from './editorial-to-tei.ts';
import { fileDescription, type DocumentFacts } from './file-description.ts';
import { listOfNames } from './names-to-tei.ts';
import { editorialNotesToTei, editorialNoteToTei, sourceNotesToTei } from './notes-to-tei.ts';
import { slipsToTei } from './slips-to-tei.ts';
import { markedSlips, placedSlips } from './slip-marks.ts';
import { revisionsToTei } from './revisions-to-tei.ts';
import { apparatusToTei } from './sources-to-tei.ts';
import { idOfCorrespondence, idOfName, telegramContext, wholeContext, type AddressOf, type TeiContext } from './tei-context.ts';
import { summaryToTei } from './summary-to-tei.ts';
import { teiWrappers } from './tei-wrappers.ts';
import { toTei } from './transcription-to-tei.ts';

/** One telegram with its notes, and with the names and sources that it points at. */
export function telegramToTei(edition: Edition, telegram: Telegram, around: Surroundings, addressOf: AddressOf): Element {
  const names = namesById(edition);
  const context = contextOf(telegram, { ...telegramContext(telegram.number, names, addressOf), ...languageOf(edition), slips: placedSlips(edition.slips) });
  const { id, senders, words } = telegram;
  const text = element('text', { 'xml:id': id, n: String(telegram.number), type: telegram.kind, 'xml:lang': edition.identity.language },
    toTei(telegram.transcription, context),
    backOf([sourceNotesToTei(around.notes, context), editorialNotesToTei(around.notes, around.references, context)]));
  const correspondence = correspondenceToTei(telegram, around, names, context);
  const { names: used, sources } = neededBy(telegram, around, edition);
  const facts: DocumentFacts = {
    titles: [element('title', {}, telegramTitle(telegram, names))],
    authors: senders.map((sender) => authorOf(sender, names, context)),
    path: paths.telegramForm(telegram.number, 'xml'),
    page: paths.telegram(telegram.number),
    words,
    series: element('seriesStmt', {}, element('title', {}, edition.identity.title), element('title', { type: 'sub' }, edition.identity.subtitle),
      element('biblScope', { unit: telegram.kind, n: String(telegram.number) }, String(telegram.number)),
      element('idno', { type: 'URI' }, addressOf(paths.editionForm('xml')))),
    notes: [],
  };
  return documentOf(headerOf(edition, facts, used, [correspondence, summaryToTei(telegram, context)], context, addressOf), apparatusToTei({ sources, names: used, events: [], readings: around.readings }, context), text);
}

/** The whole: front matter, telegrams, notes, names, chronology, slips, and what the editors say about the text. */
export function editionToTei(edition: Edition, surroundings: ReadonlyMap<number, Surroundings>, addressOf: AddressOf): Element {
  const { identity, front, telegrams, notes, names: allNames, events, sources, slips, introduction, about, readings } = edition;
  const names = namesById(edition);
  const context = { ...wholeContext(names), ...languageOf(edition), slips: placedSlips(slips) };
  const texts = telegrams.map((telegram) => element('text',
    { 'xml:id': telegram.id, n: String(telegram.number), type: telegram.kind, decls: `#${idOfCorrespondence(telegram.number)}` },
    toTei(telegram.transcription, contextOf(telegram, context)),
    backOf([editorialNotesToTei(surroundings.get(telegram.number)?.notes ?? [], surroundings.get(telegram.number)?.references ?? [], context)])));
  const printed = toTei(front, context);
  const frontNotes = notes.filter((note) => note.telegram === null && note.references.length > 0);
  const text = element('text', { 'xml:id': 'edition', type: 'edition', 'xml:lang': identity.language },
    printed,
    element('group', {}, texts),
    backOf([
      sourceNotesToTei(notes, context), editorialNotesToTei(frontNotes, [], context), slipsToTei(slips, new Set(markedSlips([...printed, ...texts])), context),
      introduction && element('div', { type: 'introduction', resp: '#editors', 'xml:lang': context.editorsLanguage }, element('head', {}, 'Introduction'), proseToTei(introduction.full, context)),
      about.length === 0 ? null : element('div', { type: 'about', resp: '#editors', 'xml:lang': context.editorsLanguage }, element('head', {}, 'About the text'), proseToTei(about, context)),
    ]));
  const facts: DocumentFacts = {
    titles: [element('title', { type: 'main' }, identity.title), element('title', { type: 'sub' }, identity.subtitle)],
    authors: [],
    path: paths.editionForm('xml'),
    page: paths.read,
    words: telegrams.reduce((sum, { words }) => sum + words, 0),
    series: null,
    notes: notes.flatMap((note) => (note.kind === 'editorial' && note.references.length === 0 ? [editorialNoteToTei(note, context)] : [])),
  };
  const correspondences = telegrams.flatMap((telegram) => {
    const around = surroundings.get(telegram.number);
    return around ? [correspondenceToTei(telegram, around, names, context), summaryToTei(telegram, context)] : [];
  });
  return documentOf(headerOf(edition, facts, allNames, correspondences, context, addressOf), apparatusToTei({ sources, names: allNames, events, readings }, context), text);
}

/**
 * A TEI document as a file.
 * @throws {XmlCharacterError} where the edition has a character that XML cannot hold.
 */
export function teiFile(tei: Element): string {
  return xmlDocument(tei, teiWrappers);
}

function documentOf(header: Element, apparatus: Element | null, text: Element): Element {
  return element('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', version: '4.9.0' }, header, apparatus, text);
}

function headerOf(edition: Edition, facts: DocumentFacts, names: readonly Name[], profiles: readonly (Element | null)[], context: TeiContext, addressOf: AddressOf): Element {
  const { language } = edition.identity;
  const participants = [listOfNames('person', names, context), listOfNames('organisation', names, context)].filter((list) => list !== null);
  const places = listOfNames('place', names, context);
  return element('teiHeader', { 'xml:lang': context.editorsLanguage ?? language },
    fileDescription(edition, facts, addressOf),
    encodingDescription(edition.identity),
    element('profileDesc', {},
      element('langUsage', {}, context.editorsLanguage === null
        ? element('language', { ident: language }, 'The language of the text and of the notes')
        : [element('language', { ident: language }, 'The language of the text'), element('language', { ident: context.editorsLanguage }, 'The language of the notes')]),
      participants.length === 0 ? null : element('particDesc', {}, participants),
      places === null ? null : element('settingDesc', {}, places),
      profiles.filter((profile) => profile !== null)),
    revisionsToTei(edition, context));
}

function languageOf({ identity }: Edition): Pick<TeiContext, 'editorsLanguage'> {
  return { editorsLanguage: markedLanguage(identity) === null ? null : editorsLanguage };
}

function contextOf({ date, dates }: Telegram, context: TeiContext): TeiContext {
  return { ...context, datelineDate: dates ? { from: dates.dateline, to: dates.dateline } : date };
}

function authorOf(sender: NameId, names: ReadonlyMap<NameId, Name>, context: TeiContext): Element {
  return element('author', {}, element(context.elementOfName(sender), { ref: `#${idOfName(sender)}` }, labelOf(sender, names)));
}

function backOf(parts: readonly (Element | null)[]): Element | null {
  const present = parts.filter((part) => part !== null);
  return present.length === 0 ? null : element('back', {}, present);
}
