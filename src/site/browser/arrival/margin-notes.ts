/**
 * Moves the notes in the margin down to the lines that have their marks. Styles put them there one under
 * the other, and without this script they stay so. It runs before the page is painted, so that nothing is seen to move.
 */
import { parsed } from './parsed.ts';

function boxOf(element: Element): DOMRect {
  return element.getBoundingClientRect();
}

/** Each note of a leaf with its distance from the one before, or from the top of the margin, in CSS pixels. */
function distancesIn(leaf: Element): [HTMLElement, number][] {
  /** How wide the margin is (`--notes` in `tokens.css`), the least distance between two notes, and how far a note begins above the middle of its mark; in ems of the page. */
  const width = 15;
  const gap = 0.65;
  const rise = 0.6;
  const [text, margin] = [...leaf.querySelectorAll('article,.notes')].map(boxOf);
  // On a narrow page they follow the text.
  if (!margin || !text || margin.left < text.right) return [];
  const em = margin.width / width;
  let end = 0;
  return [...leaf.querySelectorAll<HTMLElement>('.notes li')].map((note) => {
    const mark = boxOf(document.getElementById(`${note.id}-ref`) ?? note);
    const distance = Math.max(mark.top + mark.height / 2 - rise * em - margin.top - end, end && gap * em);
    end += distance + boxOf(note).height;
    return [note, distance];
  });
}

// Type that arrives, a window that changes, the source's own marks: each changes the size of a paragraph or of a note.
// Placing changes neither, so it may be done before the same painting.
const sizes = new ResizeObserver(() => {
  // All is measured before anything is moved.
  for (const [note, distance] of [...document.querySelectorAll('.leaf')].flatMap(distancesIn)) note.style.setProperty('--down', `${distance}px`);
});
void parsed.then(() => {
  for (const part of document.querySelectorAll('article > *, .notes li')) sizes.observe(part);
});
