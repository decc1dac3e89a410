import type { Signpost } from './page-metadata.ts';

/** Links of several pages as a link set in JSON (RFC 9264, section 4.2). */
export function toLinkset(pages: readonly { address: string; signposts: readonly Signpost[] }[]): object {
  return { linkset: pages.map(({ address, signposts }) => ({ anchor: address, ...byRelation(signposts) })) };
}

function byRelation(signposts: readonly Signpost[]): Record<string, Omit<Signpost, 'rel'>[]> {
  const relations: Record<string, Omit<Signpost, 'rel'>[]> = {};
  for (const { rel, ...target } of signposts) (relations[rel] ??= []).push(target);
  return relations;
}
