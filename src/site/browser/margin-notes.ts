/**
 * Moves the notes in the margin down to the lines that have their marks. Styles put them there one under
 * the other, and without this script they stay so. It runs before the page is painted, so that nothing is seen to move.
 */

/** Least distance between two notes, and how far a note begins above the middle of its mark; in ems of the page. */
const gap = 0.65;
const rise = 0.6;

const leaves = [...document.querySelectorAll('.leaf')];
const middleOf = (element: Element) => {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
};

/** Each note of a leaf with its distance from the one before, or from the top of the margin, in CSS pixels. */
function distancesIn(leaf: Element): [HTMLElement, number][] {
  const margin = leaf.querySelector('.notes')?.getBoundingClientRect();
  const text = leaf.querySelector('article')?.getBoundingClientRect();
  // On a narrow page they follow the text.
  if (!margin || !text || margin.left < text.right) return [];
  const em = parseFloat(getComputedStyle(document.documentElement).fontSize);
  let end = 0;
  return [...leaf.querySelectorAll<HTMLElement>('.notes li')].map((note) => {
    const mark = document.querySelector(note.querySelector('.back')?.getAttribute('href') ?? 'li');
    const distance = Math.max(mark ? middleOf(mark) - rise * em - margin.top - end : 0, end && gap * em);
    end += distance + note.getBoundingClientRect().height;
    return [note, distance];
  });
}

function place(): void {
  // All is measured before anything is moved.
  for (const [note, distance] of leaves.flatMap(distancesIn)) note.style.setProperty('--down', `${distance}px`);
}

// Type that arrives, a window that changes, the source's own marks: each changes the size of a paragraph or of a note.
// Placing changes neither, so it may be done before the same painting.
const sizes = new ResizeObserver(place);
for (const leaf of leaves) for (const part of leaf.querySelectorAll('article > *, .notes li')) sizes.observe(part);
place();
