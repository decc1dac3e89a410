/** A small panel beside words of the text, one at a time. The browser closes it by Escape and by a press outside. */
export const panel = document.createElement('aside');
panel.popover = 'auto';
panel.className = 'panel';
panel.tabIndex = -1;
/** Between the words and the panel, in CSS pixels. */
const gap = 5;

/** Shows the panel under a place of the window, or above it where there is no room. */
export function showPanel(label: string, near: DOMRect, ...parts: (Node | string)[]): void {
  panel.ariaLabel = label;
  panel.replaceChildren(...parts);
  document.body.append(panel);
  panel.showPopover();
  const { offsetWidth, offsetHeight, style } = panel;
  const top = near.bottom + offsetHeight > innerHeight && near.top > offsetHeight ? near.top - offsetHeight - gap : near.bottom + gap;
  style.top = `${scrollY + Math.max(0, Math.min(top, innerHeight - offsetHeight))}px`;
  style.left = `${Math.max(0, Math.min(near.left, document.body.clientWidth - offsetWidth))}px`;
}

// By the keyboard one comes from the words into the panel that belongs to them.
addEventListener('keydown', (event) => {
  if (event.key !== 'Tab' || event.shiftKey || !panel.matches(':popover-open') || panel.contains(document.activeElement)) return;
  event.preventDefault();
  panel.querySelector<HTMLElement>('a, button')?.focus();
});
