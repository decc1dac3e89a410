/**
 * Brings the page's script when a reader first moves the pointer, touches or focuses something, presses a key or
 * selects words, and at once where an address or what is remembered asks for it. What is pressed meanwhile is pressed again then.
 */
import { isTap } from '../is-tap.ts';
import { memory, session } from '../memory.ts';

/** What does nothing, or at a tap something else, without the script. */
const held = '[type=button],[data-telegram] a,.front a';
let coming: Promise<void> | undefined;
let isHere = false;

/** A page whose script does not come is a page without script. */
function bring(): Promise<void> {
  const done = () => { isHere = true; };
  return coming ??= import(/* @vite-ignore */ document.body.dataset['inUse'] ?? '').then(done, done);
}

function use(event: Event): void {
  const { target } = event;
  // A page that comes to stand under a pointer at rest is not pointed at.
  const rests = event instanceof PointerEvent && event.type === 'pointermove' && !event.movementX && !event.movementY;
  if (isHere || rests) return;
  const there = bring();
  if (!(target instanceof Element)) return;
  if (event instanceof KeyboardEvent) {
    // Firefox searches the page at this key.
    if (event.key === '/' && !target.matches('input,textarea,select')) event.preventDefault();
    void there.then(() => target.dispatchEvent(new KeyboardEvent(event.type, event)));
  } else if (event instanceof MouseEvent && event.type === 'click' && target.closest(isTap(event) ? held : '[type=button]')) {
    event.preventDefault();
    void there.then(() => target.dispatchEvent(new PointerEvent(event.type, event)));
  }
}

for (const type of ['pointermove', 'pointerdown', 'focusin', 'keydown', 'selectionchange', 'click']) document.addEventListener(type, use);
document.addEventListener('DOMContentLoaded', () => {
  if (location.hash || Object.keys({ ...memory, ...session }).length > 0) void bring();
});
