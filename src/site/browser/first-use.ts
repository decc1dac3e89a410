/**
 * Brings the script that shows links' targets in place, quotes and copies, when a reader first
 * points at something, touches it, focuses it or selects words.
 */
import { isTap, linkAt } from './peeked.ts';

const { inUse: address, fragment } = document.body.dataset;
if (address !== undefined) {
  let coming: Promise<unknown> | undefined;
  let isHere = false;
  const bring = () => coming ??= import(/* @vite-ignore */ address).then(() => { isHere = true; });
  const begin = () => { bring().catch(() => undefined); };
  for (const type of ['pointerover', 'focusin', 'selectionchange']) document.addEventListener(type, begin, { once: true });
  // What is pressed while the script is on its way is pressed again when it is here.
  document.addEventListener('click', (event) => {
    const { target } = event;
    const pressed = target instanceof HTMLElement && target.matches('.citations button') ? target : isTap(event) && linkAt(target);
    if (isHere || !pressed) return;
    event.preventDefault();
    bring().then(() => { pressed.click(); }, () => { if (pressed instanceof HTMLAnchorElement) location.assign(pressed.href); });
  });
  if (fragment !== undefined) begin();
}
