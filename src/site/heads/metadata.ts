/** What the pages say of themselves to machines, with their public addresses. */
import { abstractOf } from '../../edition/summary.ts';
import { dateInWords } from '../../edition/dates.ts';
import { spanOf } from '../../edition/edition-facts.ts';
import type { Edition, Name, Telegram } from '../../edition/model.ts';
import { namesById } from '../../edition/names-by-id.ts';
import { readingParts } from '../../edition/reading-parts.ts';
import type { Surroundings } from '../../edition/surroundings.ts';
import { numberedLabel, telegramTitle } from '../../edition/telegram-labels.ts';
import type { AlternateForm, PageMetadata, SharedPicture, Signpost } from '../../export/metadata/page-metadata.ts';
import { editionToReference, telegramToReference } from '../../export/metadata/to-reference-metas.ts';
import { editionToSchema, nameToSchema, siteToSchema, telegramToSchema, trailToSchema } from '../../export/metadata/to-schema-org.ts';
import { editionSignposts, telegramSignposts } from '../../export/metadata/to-signposts.ts';
import { paths } from '../../edition/addresses.ts';
import { mediaTypeOf } from '../hosting/file-kinds.ts';
import { hasPictures } from '../downloads/extent.ts';
import { onceFor } from '../content/reads.ts';
import { publicAddress } from '../public-address.ts';
import { telegramDocuments } from '../downloads/telegram-documents.ts';

type Names = ReadonlyMap<string, Name>;

/** The page of one telegram. */
export function telegramMetadata(edition: Edition, telegram: Telegram, around: Surroundings, names: Names): PageMetadata {
  const { number } = telegram;
  const alternates = telegramForms(telegram);
  const context = { identity: edition.identity, names, addressOf: publicAddress };
  return {
    reference: telegramToReference(telegram, edition, names),
    picture: hasPictures(edition) ? { path: paths.telegramForm(number, 'png'), alt: `${telegramTitle(telegram, names)}. ${abstractOf(telegram)}` } : null,
    alternates,
    items: paths.telegramForm(number, 'rdf'),
    work: telegramToSchema(telegram, around, [], context),
    others: [trailToSchema([{ name: numberedLabel(telegram), path: paths.telegram(number) }], context)],
    signposts: telegramSignposts(telegram, alternates, context),
  };
}

/** The forms of a telegram as its page and others name them. */
export function telegramForms({ number }: Telegram): AlternateForm[] {
  return telegramDocuments.map(({ extension, label, holds }) => alternate(paths.telegramForm(number, extension), label, holds));
}

/** The title page, and the page that has the whole correspondence; only the latter is there in other forms. */
export function editionMetadata(edition: Edition, page: 'home' | 'read'): PageMetadata {
  const { identity } = edition;
  const names = namesById(edition);
  const context = { identity, names, addressOf: publicAddress };
  const isOnePage = readingParts(edition.telegrams).length === 1;
  const forms = [...telegramDocuments, { extension: 'epub', label: 'EPUB', holds: 'text' as const }, { extension: 'pdf', label: 'PDF', holds: 'text' as const }];
  return {
    reference: editionToReference(edition, names),
    picture: editionPicture(edition),
    alternates: page === 'read' && isOnePage ? forms.map(({ extension, label, holds }) => alternate(paths.editionForm(extension), label, holds)) : [],
    items: paths.editionForm('rdf'),
    work: editionToSchema(edition, partsOf(edition), context),
    others: page === 'home' ? [siteToSchema(context)] : [trailToSchema([{ name: 'The whole correspondence', path: paths.read }], context)],
    signposts: editionLinks(edition),
  };
}

/** Typed links from the title page. */
export function editionLinks(edition: Edition): Signpost[] {
  const facts = ['csl.json', 'ris', 'rdf', 'bib', 'jsonld'].map((extension) => alternate(paths.editionForm(extension), extension, 'facts'));
  return editionSignposts(edition, partsOf(edition), [...facts, alternate(paths.cmif, 'CMIF', 'facts')], { identity: edition.identity, names: namesById(edition), addressOf: publicAddress });
}

/** The telegrams that the title page names as its parts: those of a long correspondence would fill it. */
function partsOf({ telegrams }: Edition): readonly Telegram[] {
  return readingParts(telegrams).length === 1 ? telegrams : [];
}

/** The page of a name. */
export function nameMetadata(name: Name, { identity }: Pick<Edition, 'identity'>): PageMetadata {
  const context = { identity, addressOf: publicAddress };
  return {
    reference: [], picture: null, alternates: [], items: null, signposts: [],
    work: nameToSchema(name, context),
    others: [trailToSchema([{ name: 'Names', path: paths.names }, { name: name.label, path: paths.name(name.id) }], context)],
  };
}

/** The picture that stands for the edition. */
export function editionPicture(edition: Edition): SharedPicture {
  return { path: paths.editionForm('png'), alt: wordsOfPicture(edition) };
}

/** What the picture shows, which every page tells: of a long correspondence its span takes long to find. */
const wordsOfPicture = onceFor((edition) => {
  const { title, subtitle } = edition.identity;
  const span = spanOf(edition);
  return `${title}. ${subtitle}.${span === null ? '' : ` ${dateInWords(span)}.`}`;
});

function alternate(path: string, label: string, holds: AlternateForm['holds']): AlternateForm {
  return { path, type: mediaTypeOf(path).split(';', 1).join(''), label, holds };
}
