import type { Element } from 'xast';
import { dateInWords } from '../../edition/dates.ts';
import type { NameId } from '../../edition/ids.ts';
import type { Name, Telegram } from '../../edition/model.ts';
import type { Surroundings } from '../../edition/surroundings.ts';
import { labelOf, telegramTitle } from '../../edition/telegram-labels.ts';
import { element } from '../xml-element.ts';
import { dateAttributes } from './dates.ts';
import { editorialToTei } from './editorial-to-tei.ts';
import { idOfCorrespondence, idOfName, type TeiContext } from './tei-context.ts';
import { degrees } from './transcription-to-tei.ts';

/** Who sent a telegram to whom and when, and what it answers and what answers it. */
export function correspondenceToTei(telegram: Telegram, around: Surroundings, names: ReadonlyMap<NameId, Name>, context: TeiContext): Element {
  const { number, senders, addressees, date, pseudonym } = telegram;
  const party = (id: NameId) => element(context.elementOfName(id), { ref: `#${idOfName(id)}` }, labelOf(id, names));
  const related: [string, readonly Telegram[]][] = [
    ['answers', around.answers], ['answered-by', around.answeredBy], ['continues', around.continues], ['continued-by', around.continuedBy],
    ['prev', around.previous ? [around.previous] : []], ['next', around.next ? [around.next] : []],
  ];
  const refs = related.flatMap(([type, telegrams]) =>
    telegrams.map((other) => element('ref', { type, target: context.hrefOf(other.id) }, telegramTitle(other, names))));
  const crossings = around.crosses.map(({ telegram: other }) => element('ref', { type: 'crosses', cert: degrees.probable, target: context.hrefOf(other.id) }, telegramTitle(other, names)));
  const reasons = around.crosses.map(({ telegram: other, reason }) =>
    element('note', { type: 'reason', resp: '#editors', cert: degrees.probable, target: context.hrefOf(other.id) }, editorialToTei(reason, context)));
  return element('correspDesc', { 'xml:id': idOfCorrespondence(number), n: String(number), corresp: `#${telegram.id}` },
    element('correspAction', { type: 'sent' }, senders.map(party), element('date', dateAttributes(date), dateInWords(date))),
    element('correspAction', { type: 'received' }, addressees.map(party)),
    refs.length + crossings.length === 0 ? null : element('correspContext', {}, refs, crossings),
    pseudonym === null ? null : element('note', { type: 'pseudonym' }, `The sender signs as ${pseudonym}.`),
    reasons);
}
