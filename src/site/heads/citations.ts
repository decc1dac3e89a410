import type { Edition, Telegram } from '../../edition/model.ts';
import { citationFormatter, type Citation } from '../../export/citation/cite.ts';
import { editionToCsl, familyNames, telegramToCsl } from '../../export/citation/to-csl.ts';
import { onceFor } from '../content/reads.ts';
import { bibliographicContextOf } from '../downloads/references.ts';

/** Reading the styles takes longer than to cite by them. */
const formatterOf = onceFor((edition: Edition) =>
  citationFormatter({ sentenceCase: edition.identity.sentenceCase, familyNames: familyNames(bibliographicContextOf(edition).names) }));

/** How a telegram of an edition is cited, and each of its paragraphs. */
export function telegramCitations(edition: Edition, telegram: Telegram): Citation[] {
  return formatterOf(edition)(telegramToCsl(telegram, bibliographicContextOf(edition)), `${telegram.id}-p`);
}

/** How the edition as a whole is cited. */
export function editionCitations(edition: Edition): Citation[] {
  return formatterOf(edition)(editionToCsl(edition.telegrams, bibliographicContextOf(edition)), null);
}
