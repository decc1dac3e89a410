/** A small panel beside words of the text, one at a time. The browser closes it by Escape and by a press outside. */
import { make } from './make.ts';

export const panel = make('aside', { popover: 'auto', className: 'panel', tabIndex: -1 });
/** Between the panel and the words, and the edges of the window, in CSS pixels. */
const gap = 5;

/** Keeps a place off the edges of what has so much room. */
function within(size: number, place: number): number {
  return Math.max(gap, Math.min(place, size - gap));
}

/** Shows the panel under a place of the window, or above it where there is no room. */
export function showPanel(label: string, { left, top, bottom }: DOMRect, ...parts: (Node | string)[]): void {
  panel.ariaLabel = label;
  panel.replaceChildren(...parts);
  // One that is shown is hidden by this, and shown anew.
  document.body.append(panel);
  panel.showPopover();
  const { offsetWidth, offsetHeight, style } = panel;
  const place = bottom + offsetHeight > innerHeight && top > offsetHeight ? top - offsetHeight - gap : bottom + gap;
  style.top = `${scrollY + within(innerHeight - offsetHeight, place)}px`;
  style.left = `${within(document.body.clientWidth - offsetWidth, left)}px`;
}

// By the keyboard one comes from the words into the panel that belongs to them.
addEventListener('keydown', (event) => {
  if (event.key !== 'Tab' || event.shiftKey || !panel.matches(':popover-open:not(:focus-within)')) return;
  event.preventDefault();
  panel.querySelector<HTMLElement>('a,button')?.focus();
});
