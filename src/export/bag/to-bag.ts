/** The edition as a bag for an archive to keep: BagIt 1.0 (RFC 8493), serialised as ZIP. */
import { hash } from 'node:crypto';
import { fullTitle } from '../../edition/edition-facts.ts';
import type { Identity } from '../../edition/model.ts';
import { doiAddress } from '../../edition/responsibility.ts';
import type { PayloadFile, SummedFile } from './payload-file.ts';
import { readmeOf } from './readme.ts';
import { crateFile, roCrate } from './ro-crate.ts';
import type { KeptBytes } from '../kept-text.ts';
import { deflate, deflatedArchive, type ArchiveFile } from '../zip-archive.ts';

export interface BagResources {
  /** Name of the bag's folder; the archive should have the same and an ending (RFC 8493, section 4). */
  name: string;
  /** Where the edition is published; also the identifier of what the bag holds. */
  address: string;
  payload: readonly PayloadFile[];
  /** Keeps what is made of single files; all are made anew where it is absent. */
  kept?: KeptBytes;
}

/** Packs files into a bag with SHA-256 manifests, dated by the release: the same files yield the same bytes. */
export function toBag(identity: Identity, { name, address, payload: unsummed, kept = (_what, _sum, make) => make() }: BagResources): Uint8Array<ArrayBuffer> {
  const files = unsummed.map((file): SummedFile => ({ ...file, sum: hash('sha256', file.bytes) }));
  const readme = described('README.txt', 'text/plain; charset=utf-8', 'What this is and what each file is for.', readmeOf(identity, address, files));
  const payload = [readme, described(crateFile, 'application/ld+json', 'Each file with its format, size and sum, for programs.', roCrate(identity, address, [readme, ...files])), ...files];
  const payloadInBag = payload.map(({ path, bytes, sum }) => ({ path: `data/${path}`, bytes, sum }));
  const tags = [
    textFile('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    textFile('bag-info.txt', bagInfo(identity, address, payload)),
    textFile('manifest-sha256.txt', manifestOf(payloadInBag)),
  ];
  const packed = [...tags, textFile('tagmanifest-sha256.txt', manifestOf(tags)), ...payloadInBag];
  return deflatedArchive(packed.map(({ path, bytes, sum }) => ({ path: `${name}/${path}`, bytes, deflated: kept('deflated', sum, () => deflate(bytes)) })), identity.released);
}

/** Facts about the bag under the labels that RFC 8493 reserves (section 2.2.2), and the edition's version and rights. */
function bagInfo(identity: Identity, address: string, payload: readonly PayloadFile[]): string {
  const { description, version, released, responsibility: { editors, body, contact, doi }, rights } = identity;
  const octets = payload.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const facts: Fact[] = [
    ...known('Source-Organization', body),
    ...editors.flatMap(({ label }) => known('Contact-Name', label)),
    ...known('Contact-Email', contact),
    ['External-Description', `${fullTitle(identity)}. ${description}`],
    ['External-Identifier', address],
    ...known('External-Identifier', doi === null ? null : doiAddress(doi)),
    ['Internal-Sender-Identifier', `${address} ${version}`],
    ['Bag-Count', '1 of 1'],
    ['Bagging-Date', released],
    ['Payload-Oxum', `${octets}.${payload.length}`],
    ['Edition-Version', version],
    ['Rights', rights.text],
    ['Rights-In-Notes', `${rights.notes} ${rights.notesLicence}`],
  ];
  // A line that begins with white space would go on with the value before it.
  return facts.map(([label, value]) => `${label}: ${value.replace(/\s+/gu, ' ').trim()}\n`).join('');
}

type Fact = readonly [label: string, value: string];

function known(label: string, value: string | null): Fact[] {
  return value === null ? [] : [[label, value]];
}

function manifestOf(files: readonly Pick<SummedFile, 'path' | 'sum'>[]): string {
  return files.map(({ path, sum }) => `${sum}  ${encoded(path)}\n`).join('');
}

/** Writes as percent-encoding what would end a line of a manifest (RFC 8493, section 2.1.3). */
function encoded(path: string): string {
  return path.replace(/[%\r\n]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

function described(path: string, type: string, meaning: string, text: string): SummedFile {
  return { ...textFile(path, text), type, meaning };
}

function textFile(path: string, text: string): ArchiveFile & Pick<SummedFile, 'sum'> {
  const bytes = new TextEncoder().encode(text);
  return { path, bytes, sum: hash('sha256', bytes) };
}
