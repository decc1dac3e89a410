import type { TelegramId } from '../edition/ids.ts';
import type { Telegram } from '../edition/model.ts';
import type { Surroundings } from '../edition/surroundings.ts';
import { type NameLabels, substituteHeading } from '../edition/telegram-labels.ts';
import { type Apparatus, crossReferencesHtml, type DocumentContext, notesHtml, readingsHtml, telegramHtml } from './telegram-html.ts';

/** A telegram's article, its section of notes and its list of cross-references, as HTML. */
export interface LeafHtml {
  /** Id of the telegram, `t3`. */
  id: TelegramId;
  /** What stands in the place of a heading where the source has none; null where it has one. */
  heading: string | null;
  article: string;
  /** Empty where there are no notes. */
  notes: string;
  /** Empty where there is nothing to tell. */
  crossReferences: string;
  /** Empty where no other text reads otherwise. */
  readings: string;
  /** Absolute address of the telegram. */
  address: string;
}

/** The leaf of each telegram. */
export function leavesOf(telegrams: readonly Telegram[], surroundings: ReadonlyMap<number, Surroundings>, apparatus: Apparatus, context: DocumentContext, addressOf: (telegram: Telegram) => string, names: NameLabels): LeafHtml[] {
  return telegrams.map((telegram) => ({
    id: telegram.id,
    heading: substituteHeading(telegram, names),
    article: telegramHtml(telegram.transcription, apparatus, context),
    notes: notesHtml(surroundings.get(telegram.number)?.notes ?? [], apparatus, context),
    crossReferences: crossReferencesHtml(telegram.number, apparatus, context),
    readings: readingsHtml(telegram.number, apparatus, context),
    address: addressOf(telegram),
  }));
}
