/** Single keys: the slash to the search field, arrows to the neighbouring telegram; and the switch that turns them off (WCAG 2.2, 2.1.4). */
import { memory } from '../memory.ts';

const toggle = document.querySelector<HTMLInputElement>('[data-keys-switch]');

/** Whether an arrow key moves something else: a caret's selection, or what is wider than its place. */
function movesSideways(target: Element | null): boolean {
  // A page that is zoomed by two fingers is wider than what is seen of it; widths are rounded.
  if (!target) return !getSelection()?.isCollapsed || document.documentElement.scrollWidth > Number(visualViewport?.width) + 1;
  return (target.scrollWidth > target.clientWidth && getComputedStyle(target).overflowX !== 'visible') || movesSideways(target.parentElement);
}

addEventListener('keydown', (event) => {
  const { target, key } = event;
  // Layouts differ in the keys that make a slash: Shift and AltGr may be among them.
  const isChord = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
  if (isChord || event.isComposing || memory['keys'] || !(target instanceof Element) || target.matches('input,textarea,select')) return;
  if (key === '/') {
    event.preventDefault();
    document.querySelector<HTMLElement>('[name=q]')?.focus();
  }
  const way = key === 'ArrowLeft' ? 'prev' : key === 'ArrowRight' && 'next';
  if (way && !event.shiftKey && !movesSideways(target)) document.querySelector<HTMLElement>(`a[rel=${way}]`)?.click();
});

if (toggle) {
  const remember = () => {
    if (toggle.checked) delete memory['keys'];
    else memory['keys'] = 'off';
  };
  // It may have been switched while the script was on its way.
  toggle.checked &&= !memory['keys'];
  remember();
  toggle.onchange = remember;
}
