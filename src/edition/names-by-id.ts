import type { NameId } from './ids.ts';
import type { Edition, Name } from './model.ts';

/** Every document of a telegram asks for it; it is made once for an edition. */
const made = new WeakMap<Edition['names'], ReadonlyMap<NameId, Name>>();

/** The names of an edition by their keys. */
export function namesById({ names }: Pick<Edition, 'names'>): ReadonlyMap<NameId, Name> {
  const known = made.get(names);
  if (known) return known;
  const byId = new Map(names.map((name) => [name.id, name]));
  made.set(names, byId);
  return byId;
}
