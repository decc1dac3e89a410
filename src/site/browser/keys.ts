/** Single keys: the slash to the search field, arrows to the neighbouring telegram; and the switch that turns them off (WCAG 2.2, 2.1.4). */

/** Key of what is remembered: `off`; nothing while they are on. */
const key = 'keys';
const toggle = document.querySelector<HTMLInputElement>('[data-keys-switch]');

function areOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return toggle?.checked ?? true;
  }
}

/** Whether an arrow key moves something else: a caret's selection, or what is wider than its place. */
function movesSideways(target: EventTarget | null): boolean {
  if (getSelection()?.isCollapsed === false || (visualViewport?.scale ?? 1) > 1) return true;
  for (let element = target instanceof Element ? target : document.body; ; element = element.parentElement) {
    if (element.scrollWidth > element.clientWidth && (element === document.documentElement || /auto|scroll/u.test(getComputedStyle(element).overflowX))) return true;
    if (element.parentElement === null) return false;
  }
}

function slash(event: KeyboardEvent): void {
  const field = document.querySelector<HTMLElement>('input[name=q]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  // A page that has not been painted yet may refuse the focus.
  if (document.activeElement !== field) requestAnimationFrame(() => field.focus());
}

function arrow(event: KeyboardEvent, selector: string): void {
  const link = document.querySelector<HTMLElement>(selector);
  if (link && !event.shiftKey && !movesSideways(event.target)) link.click();
}

addEventListener('keydown', (event) => {
  // Layouts differ in the keys that make a slash: Shift and AltGr may be among them.
  const isChord = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
  if (isChord || event.isComposing || event.defaultPrevented || !areOn()) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
  if (event.key === '/') slash(event);
  else if (event.key === 'ArrowLeft') arrow(event, 'a[rel=prev]');
  else if (event.key === 'ArrowRight') arrow(event, 'a[rel=next]');
});

if (toggle) {
  toggle.checked = areOn();
  toggle.addEventListener('change', () => {
    try {
      if (toggle.checked) localStorage.removeItem(key);
      else localStorage.setItem(key, 'off');
    } catch { /* a browser that keeps nothing turns them off for this page */ }
  });
}
