/** What the pages say of themselves to machines, with their public addresses. */
import { dateInWords } from '../../edition/dates.ts';
import { spanOf } from '../../edition/edition-facts.ts';
import type { Edition, Name, Telegram } from '../../edition/model.ts';
import { namesById } from '../../edition/names-by-id.ts';
import { readingParts } from '../../edition/reading-parts.ts';
import type { Surroundings } from '../../edition/surroundings.ts';
import { telegramTitle } from '../../edition/telegram-labels.ts';
import type { AlternateForm, PageMetadata, SharedPicture } from '../../export/metadata/page-metadata.ts';
import { editionToReference, telegramToReference } from '../../export/metadata/to-reference-metas.ts';
import { editionToSchema, nameToSchema, telegramToSchema } from '../../export/metadata/to-schema-org.ts';
import { paths } from '../../edition/addresses.ts';
import { mediaTypeOf } from '../hosting/file-kinds.ts';
import { hasPictures } from '../downloads/extent.ts';
import { publicAddress } from '../public-address.ts';
import { telegramDocuments } from '../downloads/telegram-documents.ts';

type Names = ReadonlyMap<string, Name>;

/** The page of one telegram. */
export function telegramMetadata(edition: Edition, telegram: Telegram, around: Surroundings, names: Names): PageMetadata {
  const alternates = telegramDocuments.map(({ extension, label }) => alternate(paths.telegramForm(telegram.number, extension), label));
  return {
    reference: telegramToReference(telegram, edition, names),
    picture: hasPictures(edition) ? { path: paths.telegramForm(telegram.number, 'png'), alt: `${telegramTitle(telegram, names)}. ${telegram.openingWords}` } : null,
    alternates,
    items: paths.telegramForm(telegram.number, 'rdf'),
    work: telegramToSchema(telegram, around, alternates, { identity: edition.identity, names, addressOf: publicAddress }),
  };
}

/** The title page, and the page that has the whole correspondence; only the latter is there in other forms. */
export function editionMetadata(edition: Edition, page: 'home' | 'read'): PageMetadata {
  const { identity } = edition;
  const names = namesById(edition);
  const isOnePage = readingParts(edition.telegrams).length === 1;
  const forms = [...telegramDocuments, { extension: 'epub', label: 'EPUB' }, { extension: 'pdf', label: 'PDF' }];
  return {
    reference: editionToReference(edition, names),
    picture: editionPicture(edition),
    alternates: page === 'read' && isOnePage ? forms.map(({ extension, label }) => alternate(paths.editionForm(extension), label)) : [],
    items: paths.editionForm('rdf'),
    work: editionToSchema(edition, isOnePage ? edition.telegrams : [], { identity, names, addressOf: publicAddress }),
  };
}

/** The page of a name. */
export function nameMetadata(name: Name): PageMetadata {
  return { reference: [], picture: null, alternates: [], items: null, work: nameToSchema(name, { addressOf: publicAddress }) };
}

/** The picture that stands for the edition. */
export function editionPicture(edition: Edition): SharedPicture {
  const { title, subtitle } = edition.identity;
  const span = spanOf(edition);
  return {
    path: paths.editionForm('png'),
    alt: `${title}. ${subtitle}.${span === null ? '' : ` ${dateInWords(span)}.`}`,
  };
}

function alternate(path: string, label: string): AlternateForm {
  return { path, type: mediaTypeOf(path).split(';', 1).join(''), label };
}
