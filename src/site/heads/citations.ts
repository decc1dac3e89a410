import type { Edition, Telegram } from '../../edition/model.ts';
import { citationFormatter, type Citation } from '../../export/citation/cite.ts';
import { editionToCsl, telegramToCsl } from '../../export/citation/to-csl.ts';
import { bibliographicContextOf } from '../downloads/references.ts';

/** How each telegram of an edition is cited, and each of its paragraphs. */
export function telegramCitations(edition: Edition): (telegram: Telegram) => Citation[] {
  const format = citationFormatter(edition.identity.sentenceCase);
  const context = bibliographicContextOf(edition);
  return (telegram) => format(telegramToCsl(telegram, context), `${telegram.id}-p`);
}

/** How the edition as a whole is cited. */
export function editionCitations(edition: Edition): Citation[] {
  const format = citationFormatter(edition.identity.sentenceCase);
  return format(editionToCsl(edition.telegrams, bibliographicContextOf(edition)), null);
}
