import { reportDoubt } from '../../../markdown/problem.ts';
import type { Edition, Source } from '../../model.ts';
import type { EditorialNode } from '../../nodes.ts';
import type { SourcesFile } from '../read-apparatus.ts';

/**
 * The sources that an edition cites, in the order of `sources.yaml`; the others are told to the editor.
 * @param sound whether nothing else is wrong or missing: else the citation may be what is.
 */
export function citedSources({ file, yaml, sources }: SourcesFile, edition: Omit<Edition, 'sources'>, sound: boolean): Source[] {
  const cited = citedIn(editorsWords(edition));
  yaml?.value.sources.forEach(({ id }, index) => {
    if (sound && !cited.has(id) && file) reportDoubt(file, yaml.placeOf(['sources', index, 'id']), 'source-not-cited', `Nothing cites “${id}”, so it is not listed. Cite it, [@${id}], or take it away.`);
  });
  return [...sources.values()].filter(({ id }) => cited.has(id)).map(({ id, label, description, address }) => ({ id, label, description, address }));
}

function editorsWords({ notes, names, events, readings, references, crossings, introduction, about, versions }: Omit<Edition, 'sources'>): EditorialNode[] {
  return [
    ...notes.flatMap((note) => (note.kind === 'editorial' ? note.body : [])),
    ...names.flatMap(({ identification }) => identification),
    ...events.flatMap(({ text, citations }) => [...text, ...citations]),
    ...readings.flatMap(({ reading, source, agreeing }) => [...reading, source, ...agreeing]),
    ...[...references, ...crossings].flatMap(({ reason }) => reason),
    ...(introduction ? [...introduction.short, ...introduction.full] : []),
    ...about,
    ...versions.flatMap(({ changes }) => changes.flat()),
  ];
}

function citedIn(nodes: readonly EditorialNode[], found: Set<string> = new Set()): Set<string> {
  for (const node of nodes) {
    if (node.type === 'citation') found.add(node.source);
    if ('children' in node) citedIn(node.children, found);
  }
  return found;
}
