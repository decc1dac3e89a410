import type { Identity, Responsibility } from './model.ts';
import { dayInWords } from './dates.ts';
import { inOneList } from './in-one-list.ts';

/** Who edited the text, as a sentence; where nobody is named, it says so. */
export function editorsInWords({ editors }: Pick<Responsibility, 'editors'>): string {
  return editors.length === 0 ? 'The editors of this edition are not named.' : `Edited by ${inOneList(editors.map(({ label }) => label))}.`;
}

/** Which version this is, of which day, and whose: "Version 1.0.0 of 24 November 2026. The body." */
export function versionInWords({ version, released, responsibility: { body } }: Pick<Identity, 'version' | 'released' | 'responsibility'>): string {
  return `Version ${version} of ${dayInWords(released)}.${body === null ? '' : ` ${body}.`}`;
}

/** Where one writes to, what the edition is made from and its DOI, a sentence each; none where nothing is known. */
export function contactsInWords({ contact, repository, doi }: Responsibility): string[] {
  return [
    ...(contact === null ? [] : [`Letters to ${contact}.`]),
    ...(repository === null ? [] : [`Made from ${repository}.`]),
    ...(doi === null ? [] : [`DOI ${doi}.`]),
  ];
}

/** The address at which a DOI is resolved (DOI Handbook, section 3.8). */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
}

/** The address of a person by an ORCID. */
export function orcidAddress(orcid: string): string {
  return `https://orcid.org/${orcid}`;
}
