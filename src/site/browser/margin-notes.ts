/**
 * Moves the notes in the margin down to the lines that have their marks. Styles put them there one under
 * the other, and without this script they stay so. It runs before the page is painted, so that nothing is seen to move.
 */

/** Least distance between two notes, and how far a note begins above the middle of its mark; in ems of the page. */
const gap = 0.65;
const rise = 0.6;

interface Placed {
  note: HTMLElement;
  /** From the end of the note before, or the top of the margin, in CSS pixels. */
  distance: number;
}

const leaves = [...document.querySelectorAll<HTMLElement>('.leaf')];

function placesIn(leaf: HTMLElement, em: number): Placed[] {
  const notes = leaf.querySelector('.notes');
  const article = leaf.querySelector('article');
  if (!notes || !article) return [];
  const { left, top } = notes.getBoundingClientRect();
  // On a narrow page they follow the text.
  if (left < article.getBoundingClientRect().right) return [];
  let end = 0;
  return [...notes.querySelectorAll('li')].map((note, index) => {
    const mark = document.getElementById(note.querySelector('[role=doc-backlink]')?.getAttribute('href')?.slice(1) ?? '');
    const line = mark?.getBoundingClientRect();
    const wanted = line ? (line.top + line.bottom) / 2 - rise * em - top : 0;
    const distance = Math.max(wanted - end, index === 0 ? 0 : gap * em);
    end += distance + note.getBoundingClientRect().height;
    return { note, distance };
  });
}

function place(): void {
  const em = parseFloat(getComputedStyle(document.documentElement).fontSize);
  // All is measured before anything is moved.
  for (const { note, distance } of leaves.flatMap((leaf) => placesIn(leaf, em))) note.style.setProperty('--down', `${distance.toFixed(1)}px`);
}

let waiting = 0;
// Type that arrives, a window that changes, the source's own marks: each changes the size of a text or of its notes.
const sizes = new ResizeObserver(() => {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(place);
});
for (const part of leaves.flatMap((leaf) => [...leaf.children])) sizes.observe(part);
place();
