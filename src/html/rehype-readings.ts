import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { inReadingMarks } from '../edition/in-reading-marks.ts';
import type { Identity, Reading } from '../edition/model.ts';
import { skip, visitElements } from './visit-nodes.ts';

export interface ReadingMarksOptions {
  /** Those of the text that the tree shows; others are passed over. */
  readings: readonly Reading[];
  identity: Pick<Identity, 'regularisation'>;
  /** Address of a reading in its list, from this document. */
  hrefOf: (id: string) => string;
}

/** Puts a quiet mark behind words for which another text has others; it leads to the reading. Readings of the same words share one mark. */
export const rehypeReadings: Plugin<[ReadingMarksOptions], Root> = ({ readings, identity, hrefOf }) => (tree) => {
  const byPassage = Map.groupBy(readings, ({ passage }) => passage);
  visitElements(tree, (line) => {
    const own = byPassage.get(String(line.properties['id']));
    if (!own) return;
    for (const [{ id, words }] of places(own)) markAfter(line, inReadingMarks(words, identity), markOf(id, hrefOf));
    return skip;
  });
};

/** Readings by the words that they concern. */
function places(readings: readonly Reading[]): [Reading, ...Reading[]][] {
  return [...Map.groupBy(readings, ({ end }) => end).values()].flatMap(([first, ...others]) => (first ? [[first, ...others]] : []));
}

function markOf(id: string, hrefOf: (id: string) => string): Element {
  return h('sup.reading-mark', { dataEditorial: '' }, h('a', { id: `${id}-ref`, href: hrefOf(id), ariaLabel: 'Another text reads otherwise', dataEditorial: '' }, '≠'));
}

/** Puts the mark behind the words, and behind the element that has the last of them where they end within one. */
function markAfter(line: Element, words: string, mark: Element): void {
  const start = shownText(line).indexOf(words);
  if (start === -1) return;
  let end = start + words.length;
  for (const [at, child] of line.children.entries()) {
    const { length } = shownText(child);
    if (end > length) {
      end -= length;
      continue;
    }
    const after = child.type === 'text' && end < length
      ? [{ ...child, value: child.value.slice(0, end) }, mark, { ...child, value: child.value.slice(end) }]
      : [child, mark];
    line.children.splice(at, 1, ...after);
    return;
  }
}

/** The text of a node without what is editorial. */
function shownText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.properties['dataEditorial'] !== undefined) return '';
  return node.children.map(shownText).join('');
}
