import type { Element } from 'hast';
import { h } from 'hastscript';

/** A section of which only the heading, its first child, shows until it is opened. The class is that of `Fold.astro`. */
export function folded(section: Element): Element {
  const [heading, ...rest] = section.children;
  return { ...section, children: [h('details.fold', [h('summary', [heading ?? null]), ...rest])] };
}
