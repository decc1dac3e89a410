import type { Edition, Telegram } from '../../edition/model.ts';
import { citationFormatter, type Citation, type CitationFormatter } from '../../export/citation/cite.ts';
import { editionToCsl, familyNames, telegramToCsl } from '../../export/citation/to-csl.ts';
import { bibliographicContextOf } from '../downloads/references.ts';

/** How each telegram of an edition is cited, and each of its paragraphs. */
export function telegramCitations(edition: Edition): (telegram: Telegram) => Citation[] {
  const context = bibliographicContextOf(edition);
  const format = formatterOf(edition);
  return (telegram) => format(telegramToCsl(telegram, context), `${telegram.id}-p`);
}

/** How the edition as a whole is cited. */
export function editionCitations(edition: Edition): Citation[] {
  return formatterOf(edition)(editionToCsl(edition.telegrams, bibliographicContextOf(edition)), null);
}

function formatterOf(edition: Edition): CitationFormatter {
  return citationFormatter({ sentenceCase: edition.identity.sentenceCase, familyNames: familyNames(bibliographicContextOf(edition).names) });
}
