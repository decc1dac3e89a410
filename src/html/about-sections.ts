import { plainText } from '../edition/plain-text.ts';
import type { Edition } from '../edition/model.ts';

/** A section of the page about the text. */
export interface AboutSection {
  id: string;
  title: string;
}

/** The sections that the edition fills itself. Their ids leave the editors' own headings every other one. */
export const derivedSections = {
  introduction: { id: 'introduction', title: 'Introduction' },
  readingText: { id: 'about-reading-text', title: 'Reading text' },
  slips: { id: 'about-slips', title: 'Slips and inconsistencies, kept in the text' },
  whole: { id: 'about-whole', title: 'Notes on the whole' },
  chronology: { id: 'about-chronology', title: 'Chronology' },
  sources: { id: 'about-sources', title: 'Sources' },
  readings: { id: 'about-readings', title: 'Readings of other texts' },
  responsibility: { id: 'about-responsibility', title: 'Who answers for the edition' },
  rights: { id: 'about-rights', title: 'Rights' },
  cite: { id: 'about-citing', title: 'How to cite' },
  versions: { id: 'versions', title: 'Versions' },
  verification: { id: 'about-verification', title: 'Verification' },
} satisfies Record<string, AboutSection>;

/** All sections of the page in its order: the editors' own, then those that this edition has something for. */
export function aboutSections({ about, slips, notes, events, telegrams, sources, introduction, readings, versions }: Edition): AboutSection[] {
  const { readingText, slips: slipsSection, whole, chronology, sources: sourcesSection, responsibility, rights, cite, verification } = derivedSections;
  const own = about.flatMap((node) => (node.type === 'editorialHeading' && node.depth === 2 ? [{ id: node.id, title: plainText(node.children) }] : []));
  return [
    ...(introduction ? [derivedSections.introduction] : []),
    ...own,
    readingText,
    ...(slips.length > 0 ? [slipsSection] : []),
    ...(notes.some(({ passage }) => passage === null) ? [whole] : []),
    ...(events.length + telegrams.length > 0 ? [chronology] : []),
    ...(sources.length > 0 ? [sourcesSection] : []),
    ...(readings.length > 0 ? [derivedSections.readings] : []),
    responsibility, rights, cite,
    ...(versions.length > 0 ? [derivedSections.versions] : []),
    verification,
  ];
}
