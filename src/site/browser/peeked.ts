/** Links whose target is shown in place: marks of notes, references, names, and what the list of cross-references names. */
const peeked = ':is([data-telegram], .front, .cross-references) a:not(.number, .back, .cite-this, .way-in *)';

/** The link in which something stands; null where it stands in none. */
export function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(peeked) : null;
}

/** Whether a click is a finger's, which cannot point at a link without following it. */
export function isTap(click: MouseEvent): boolean {
  // A key clicks as well, and follows what it is pressed on: it has no type of pointer, or, where clicks tell none, no count.
  if (click.isTrusted && 'pointerType' in click) return click.pointerType === 'touch';
  // What a script presses anew was a finger's.
  return (click.detail > 0 || !click.isTrusted) && matchMedia('(hover: none)').matches;
}
