import type { ReferenceTarget } from '../edition/nodes.ts';

/** A place in the edition as print names it: "telegram 3, ¶5". */
export function placeLabel({ telegram, paragraph }: Pick<ReferenceTarget, 'telegram' | 'paragraph'>): string {
  return paragraph === null ? `telegram ${telegram}` : `telegram ${telegram}, ¶${paragraph}`;
}

/** Several places: "telegram 1 and telegram 2, ¶3". */
export function listOfPlaces(places: readonly Pick<ReferenceTarget, 'telegram' | 'paragraph'>[]): string {
  const labels = places.map(placeLabel);
  const last = labels.pop() ?? '';
  return labels.length === 0 ? last : `${labels.join(', ')} and ${last}`;
}
