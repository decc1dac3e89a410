/**
 * Brings the page's script when a reader first moves the pointer, touches or focuses something, presses a key or
 * selects words, and at once where an address or what is remembered asks for it. What is pressed meanwhile is pressed again then.
 */
import { isTap } from '../is-tap.ts';
import { parsed } from './parsed.ts';
import { remembered } from './remembered.ts';

let coming: Promise<void> | undefined;
let isHere = false;

/** A page whose script does not come is a page without script. */
function bring(): Promise<void> {
  return coming ??= Promise.allSettled([import(/* @vite-ignore */ document.body.dataset['inUse'] ?? '')]).then(() => { isHere = true; });
}

function use(event: Event): void {
  const { target, type } = event;
  // A page that comes to stand under a pointer at rest is not pointed at.
  if (isHere || (event instanceof PointerEvent && type === 'pointermove' && !event.movementX && !event.movementY)) return;
  const isIn = (selector: string) => target instanceof Element && target.closest(selector);
  const again = (anew: Event) => bring().then(() => target?.dispatchEvent(anew));
  void bring();
  if (event instanceof KeyboardEvent) {
    // Firefox searches the page at this key.
    if (event.key === '/' && !isIn('input,textarea,select')) event.preventDefault();
    void again(new KeyboardEvent(type, event));
    // What does nothing, or at a tap something else, without the script.
  } else if (event instanceof MouseEvent && type === 'click' && isIn(isTap(event) ? '[type=button],[data-telegram] a,.front a' : '[type=button]')) {
    event.preventDefault();
    void again(new PointerEvent(type, event));
  }
}

for (const type of ['pointermove', 'pointerdown', 'focusin', 'keydown', 'selectionchange', 'click']) document.addEventListener(type, use);
void parsed.then(() => {
  if (location.hash || Object.keys({ ...remembered('localStorage'), ...remembered('sessionStorage') })[0]) void bring();
});
