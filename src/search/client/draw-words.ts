import type { Stretch } from '../../edition/unbroken/stretch.ts';
import { unbrokenIn } from '../../edition/unbroken/unbroken.ts';
import { element } from './element.ts';

/** A stretch of a text in an element of its own. */
interface Box extends Stretch {
  draw: (...children: (Node | string)[]) => Node;
}

/** Words of a text with what was found marked; names, dates and numbers with what they count hold together on a line. */
export function drawWords(text: string, finds: readonly Stretch[] = []): (Node | string)[] {
  const marks = finds.map((find): Box => ({ ...find, draw: (...children) => element('mark', {}, ...children) }));
  // Where a find begins or ends within a name and does not end there, the name is left to break.
  const held = unbrokenIn(text).filter((stretch) => finds.every((find) => find.end <= stretch.start || find.start >= stretch.end || contains(find, stretch) || contains(stretch, find)))
    .map((stretch): Box => ({ ...stretch, draw: (...children) => element('span', { class: 'held' }, ...children) }));
  return drawBoxes(text, { start: 0, end: text.length }, [...marks, ...held].sort((a, b) => a.start - b.start || b.end - a.end));
}

/** A stretch with the boxes in it, each within the one that contains it. */
function drawBoxes(text: string, within: Stretch, boxes: readonly Box[]): (Node | string)[] {
  const drawn: (Node | string)[] = [];
  let at = within.start;
  for (const [index, box] of boxes.entries()) {
    if (box.start < at) continue;
    drawn.push(text.slice(at, box.start), box.draw(...drawBoxes(text, box, boxes.slice(index + 1).filter((other) => contains(box, other)))));
    at = box.end;
  }
  return [...drawn, text.slice(at, within.end)].filter((part) => part !== '');
}

function contains(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}
