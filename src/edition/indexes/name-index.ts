import { namesById } from '../names-by-id.ts';
import { inIndexOrder } from './index-order.ts';
import type { NameId } from '../ids.ts';
import type { Edition, Identity, Name, NameKind } from '../model.ts';
import { inReadingMarks } from '../in-reading-marks.ts';

/** What of an edition's identity the index needs. */
type Marks = Pick<Identity, 'regularisation'>;

/** A heading of the index of names. */
export type IndexEntry = MainEntry | SeeEntry;

export interface MainEntry {
  type: 'main';
  heading: string;
  name: Name;
  /** The names that "see" of this entry leads to. */
  see: Name[];
}

/** Another form of a name, which sends the reader on. */
export interface SeeEntry {
  type: 'see';
  heading: string;
  /** BCP 47 tag of the form; null where it is in the edition's language or in none. */
  language: string | null;
  /** One name, or all that have this form. */
  see: Name[];
}

export interface IndexSection {
  kind: NameKind;
  entries: IndexEntry[];
}

const kinds: readonly NameKind[] = ['person', 'organisation', 'place', 'work'];

/**
 * The index of names: by kind, alphabetical, every form of every name with an entry of its own, printed forms in the
 * characters of the reading text. Kinds without names are wanting.
 */
export function nameIndex({ names, identity }: Pick<Edition, 'names'> & { identity: Marks }): IndexSection[] {
  const byId = namesById({ names });
  return kinds.flatMap((kind) => {
    const own = names.filter((name) => name.kind === kind);
    const entries = inIndexOrder([...mainEntries(own, byId), ...seeEntries(own, identity)], ({ heading }) => heading);
    return entries.length === 0 ? [] : [{ kind, entries }];
  });
}

function mainEntries(names: readonly Name[], byId: ReadonlyMap<NameId, Name>): MainEntry[] {
  return names.map((name) => ({ type: 'main', heading: name.sortLabel, name, see: name.see.flatMap((id) => byId.get(id) ?? []) }));
}

function seeEntries(names: readonly Name[], identity: Marks): SeeEntry[] {
  const entries = new Map<string, SeeEntry>();
  for (const name of names) {
    for (const [form, language] of otherForms(name, identity)) {
      const known = entries.get(form);
      if (known) known.see.push(name);
      else entries.set(form, { type: 'see', heading: form, language, see: [name] });
    }
  }
  return [...entries.values()];
}

/** The forms of a name besides its heading, each once, with the language of those that the source does not print. */
function otherForms({ label, sortLabel, printed, alsoKnownAs }: Name, identity: Marks): Map<string, string | null> {
  const forms = new Map<string, string | null>(alsoKnownAs.map(({ text, language }) => [text, language]));
  for (const form of [label, ...printed.map((own) => inReadingMarks(own, identity))]) forms.set(form, null);
  forms.delete(sortLabel);
  return forms;
}
