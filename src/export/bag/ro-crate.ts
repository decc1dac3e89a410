import { fullTitle } from '../../edition/edition-facts.ts';
import type { Identity } from '../../edition/model.ts';
import { doiAddress, orcidAddress } from '../../edition/responsibility.ts';
import type { SummedFile } from './payload-file.ts';

/** Name of the file in which a crate describes itself (RO-Crate 1.1, "RO-Crate structure"). */
export const crateFile = 'ro-crate-metadata.json';

type Entity = Readonly<Record<string, unknown>>;

/** What the bag keeps, for repositories: every file with its format, size and sum (RO-Crate 1.1). */
export function roCrate(identity: Identity, address: string, files: readonly SummedFile[]): string {
  const { description, language, version, released, rights, responsibility: { editors, body, contact, repository, doi } } = identity;
  const people = editors.map(({ label, orcid }, at): Entity => ({ '@id': orcid === null ? `#editor-${at + 1}` : orcidAddress(orcid), '@type': 'Person', name: label }));
  const publisher: Entity[] = body === null ? [] : [{ '@id': '#body', '@type': 'Organization', name: body, ...(contact !== null && { email: contact }) }];
  const dataset: Entity = {
    '@id': './', '@type': 'Dataset',
    name: fullTitle(identity), description, inLanguage: language, version, datePublished: released, url: address,
    identifier: doi === null ? address : doiAddress(doi),
    license: idOf(rights.notesLicence), usageInfo: `${rights.text} ${rights.notes}`,
    ...(people.length > 0 && { editor: people.map((person) => idOf(person['@id'])) }),
    ...(publisher.length > 0 && { publisher: idOf('#body') }),
    ...(repository !== null && { isBasedOn: idOf(repository) }),
    hasPart: files.map(({ path }) => idOf(pathOf(path))),
  };
  const graph: Entity[] = [
    { '@id': crateFile, '@type': 'CreativeWork', conformsTo: idOf('https://w3id.org/ro/crate/1.1'), about: idOf('./') },
    dataset,
    { '@id': rights.notesLicence, '@type': 'CreativeWork', name: rights.notes },
    ...people, ...publisher,
    ...files.map(({ path, bytes, sum, type, meaning }): Entity => ({
      '@id': pathOf(path), '@type': 'File', name: meaning, encodingFormat: type.split(';', 1).join(''), contentSize: String(bytes.length),
      sha256: sum,
    })),
  ];
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': graph }, null, 1)}\n`;
}

function idOf(id: unknown): Entity {
  return { '@id': id };
}

/** A path as an address relative to the crate. */
function pathOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
