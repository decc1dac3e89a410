import { head, tail } from '../occurrence-lines.ts';

/** What each side of a line had before it was cut. */
const whole = new WeakMap<HTMLElement, string>();

/** Cuts both sides of each line of a list at whole words, as many as there is room for, whenever the list changes its size. */
export function keepLinesCut(list: HTMLElement): void {
  new ResizeObserver(() => { cut([...list.querySelectorAll<HTMLElement>('.side')]); }).observe(list);
}

/** What is read of the page is read of all sides at once, so that it is laid out a few times only. */
function cut(sides: readonly HTMLElement[]): void {
  for (const side of sides) {
    const text = whole.get(side) ?? side.textContent;
    whole.set(side, text);
    side.textContent = text;
  }
  let shares = sides.map((side) => ({ side, share: shareOf(side), letters: whole.get(side)?.length ?? 0 }));
  while ((shares = shares.filter(({ share, letters }) => share < 1 && letters > 0)).length > 0) {
    // Letters differ in width, and the ellipsis needs room as well.
    shares = shares.map(({ side, share, letters }) => ({ side, share, letters: Math.floor(letters * share) - 2 }));
    for (const { side, letters } of shares) {
      const text = whole.get(side) ?? '';
      side.textContent = side.parentElement?.matches('.before') ? `… ${tail(text, letters)}` : `${head(text, letters)} …`;
    }
    shares = shares.map(({ side, letters }) => ({ side, share: shareOf(side), letters }));
  }
}

/** How much of a side there is room for beside what it shares its column with; 1 or more: all of it. */
function shareOf(side: HTMLElement): number {
  const { clientWidth = 0, scrollWidth = 0 } = side.parentElement ?? {};
  return (clientWidth - (scrollWidth - side.offsetWidth)) / side.offsetWidth;
}
