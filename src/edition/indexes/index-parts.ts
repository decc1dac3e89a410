import { indexKey, inIndexOrder } from './index-order.ts';
import type { IndexSection, MainEntry } from './name-index.ts';
import type { Name, NameKind } from '../model.ts';

/** As many entries as one page holds and is still quickly there. */
const mostEntries = 1000;

/** A heading of the index of names. */
export type IndexEntry = MainEntry | SeeEntry;

/** A form of a name that stands in another part than the name, and sends the reader there. */
export interface SeeEntry {
  type: 'see';
  heading: string;
  /** BCP 47 tag of the form; null where it is in the edition's language or in none. */
  language: string | null;
  /** One name, or all that have this form. */
  see: Name[];
}

/** A part of the index of names that stands on one page. */
export interface IndexPart {
  /** Last part of its address, "b"; null where the whole index is one page. */
  slug: string | null;
  /** As printed, "B"; empty where the whole index is one page. */
  label: string;
  /** With entries; the other kinds are wanting. */
  sections: { kind: NameKind; entries: IndexEntry[] }[];
}

/** Headings that begin with no letter from A to Z, in the order of their parts. */
const scripts = [
  { slug: 'figures', label: '0–9', pattern: /^\p{N}/u },
  { slug: 'greek', label: 'Greek', pattern: /^\p{Script=Greek}/u },
  { slug: 'cyrillic', label: 'Cyrillic', pattern: /^\p{Script=Cyrillic}/u },
  { slug: 'hebrew', label: 'Hebrew', pattern: /^\p{Script=Hebrew}/u },
  { slug: 'arabic', label: 'Arabic', pattern: /^\p{Script=Arabic}/u },
  { slug: 'han', label: 'Chinese characters', pattern: /^\p{Script=Han}/u },
  { slug: 'others', label: 'Others', pattern: /^/u },
] as const;

/**
 * The index of names as one page, or a page for each letter that entries begin with, and for each other script.
 * There a form that begins otherwise than its name has an entry of its own, since looking through the name's page does not find it.
 */
export function indexParts(sections: readonly IndexSection[]): IndexPart[] {
  const count = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  if (count <= mostEntries) return [{ slug: null, label: '', sections: [...sections] }];
  const grouped = sections.map(({ kind, entries }) => ({ kind, bySlug: Map.groupBy(inIndexOrder([...entries, ...seeEntries(entries)], ({ heading }) => heading), slugOf) }));
  const slugs = new Set(grouped.flatMap(({ bySlug }) => [...bySlug.keys()]));
  const letters = [...slugs].filter((slug) => slug.length === 1).sort().map((slug) => ({ slug, label: slug.toUpperCase() }));
  return [...letters, ...scripts.filter(({ slug }) => slugs.has(slug))].map(({ slug, label }) => ({
    slug, label,
    sections: grouped.flatMap(({ kind, bySlug }) => {
      const entries = bySlug.get(slug);
      return entries ? [{ kind, entries }] : [];
    }),
  }));
}

function seeEntries(entries: readonly MainEntry[]): SeeEntry[] {
  const byForm = new Map<string, SeeEntry>();
  for (const entry of entries) {
    for (const { form, language } of entry.variants) {
      if (slugOf({ heading: form }) === slugOf(entry)) continue;
      const known = byForm.get(form);
      if (known) known.see.push(entry.name);
      else byForm.set(form, { type: 'see', heading: form, language, see: [entry.name] });
    }
  }
  return [...byForm.values()];
}

function slugOf({ heading }: Pick<IndexEntry, 'heading'>): string {
  const key = indexKey(heading);
  return /^[a-z]/u.exec(key)?.[0] ?? scripts.find(({ pattern }) => pattern.test(key))?.slug ?? '';
}
