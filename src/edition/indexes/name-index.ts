import { namesById } from '../names-by-id.ts';
import { inIndexOrder } from './index-order.ts';
import type { NameId } from '../ids.ts';
import type { Edition, Identity, Name, NameKind } from '../model.ts';
import { type NameVariant, variantsOf } from './name-variants.ts';

/** What of an edition's identity the index needs. */
type Marks = Pick<Identity, 'regularisation'>;

/** A name in the index. */
export interface MainEntry {
  type: 'main';
  heading: string;
  name: Name;
  /** Its other forms, each once: the label, the printed forms in the characters of the reading text, all others. */
  variants: NameVariant[];
  /** The names that "see" of this entry leads to. */
  see: Name[];
}

export interface IndexSection {
  kind: NameKind;
  entries: MainEntry[];
}

const kinds: readonly NameKind[] = ['person', 'organisation', 'place', 'work'];

/** The index of names: by kind, alphabetical, each name with its other forms. Kinds without names are wanting. */
export function nameIndex({ names, identity }: Pick<Edition, 'names'> & { identity: Marks }): IndexSection[] {
  const byId = namesById({ names });
  return kinds.flatMap((kind) => {
    const own = names.filter((name) => name.kind === kind);
    const entries = inIndexOrder(own.map((name) => entryOf(name, byId, identity)), ({ heading }) => heading);
    return entries.length === 0 ? [] : [{ kind, entries }];
  });
}

function entryOf(name: Name, byId: ReadonlyMap<NameId, Name>, identity: Marks): MainEntry {
  return { type: 'main', heading: name.sortLabel, name, variants: variantsOf(name, identity), see: name.see.flatMap((id) => byId.get(id) ?? []) };
}
