import type { NameId, SourceId } from './ids.ts';
import type { Edition, Name, Source, Telegram } from './model.ts';
import type { EditorialInline } from './nodes.ts';
import { namesById } from './names-by-id.ts';
import type { Surroundings } from './surroundings.ts';

/** What a telegram cannot be understood without: names and sources, in the edition's order. */
export interface Needed {
  names: Name[];
  sources: Source[];
}

/** The names that a telegram and what is said of it speak of, those that these lead to in turn, and the sources cited there. */
export function neededBy(
  telegram: Telegram, { notes, mentions, references, crosses, readings }: Pick<Surroundings, 'notes' | 'mentions' | 'references' | 'crosses' | 'readings'>, { names, sources }: Pick<Edition, 'names' | 'sources'>,
): Needed {
  const byId = namesById({ names });
  const found: Pointers = { names: new Set(), sources: new Set() };
  const waiting: NameId[] = [...telegram.senders, ...telegram.addressees, ...mentions.map(({ name }) => name)];
  const read = (nodes: readonly EditorialInline[]) => {
    const pointers = pointersIn(nodes);
    waiting.push(...pointers.names);
    for (const source of pointers.sources) found.sources.add(source);
  };
  for (const { reason } of [...references, ...crosses]) read(reason);
  for (const { reading, source, agreeing } of readings) read([...reading, source, ...agreeing]);
  for (const note of notes) if (note.kind === 'editorial') read(note.body);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.names.has(id)) continue;
    found.names.add(id);
    const name = byId.get(id);
    if (!name) continue;
    read(name.identification);
    waiting.push(...name.see);
  }
  return { names: names.filter(({ id }) => found.names.has(id)), sources: sources.filter(({ id }) => found.sources.has(id)) };
}

interface Pointers {
  names: Set<NameId>;
  sources: Set<SourceId>;
}

function pointersIn(nodes: readonly EditorialInline[], found: Pointers = { names: new Set(), sources: new Set() }): Pointers {
  for (const node of nodes) {
    if (node.type === 'citation') found.sources.add(node.source);
    if (node.type === 'editorialLink' && node.target.kind === 'name') found.names.add(node.target.id);
    if (node.type === 'editorialLink' || node.type === 'emphasis') pointersIn(node.children, found);
  }
  return found;
}
