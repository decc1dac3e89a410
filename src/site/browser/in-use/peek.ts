/** Shows the target of a link in place: while it is pointed at or focused, or when it is tapped. */
import { isTap } from '../is-tap.ts';
import { make } from './make.ts';
import { pageAt } from './page-at.ts';
import { panel, showPanel } from './panel.ts';

/** Links whose target is shown in place: marks of notes, references, names, and what the list of cross-references names. */
const peeked = ':is([data-telegram],.front,.cross-references) a:not(.number,.back,.cite-this,.way-in *)';
/** How long a link is pointed at before it is answered, in milliseconds. */
const delay = 300;
let waiting: ReturnType<typeof setTimeout> | undefined;
/** The link that was asked for last, until another place is. */
let asked: HTMLAnchorElement | null = null;

function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(peeked) : null;
}

function consider({ target }: { target: EventTarget | null }): void {
  clearTimeout(waiting);
  if (target instanceof Node && panel.contains(target)) return;
  waiting = setTimeout(() => {
    const link = linkAt(target);
    if (link === asked || !getSelection()?.isCollapsed) return;
    asked = link;
    if (link) void peek(link);
    else panel.hidePopover();
  }, delay);
}

/** @throws {TypeError} where the target is on another page that cannot be fetched. */
async function peek(link: HTMLAnchorElement): Promise<void> {
  asked = link;
  const page = await pageAt(link);
  if (asked !== link) return;
  // A title of the browser's own would lie over the panel.
  link.ariaDescription ||= link.title;
  link.title = '';
  const label = link.ariaDescription || link.ariaLabel || link.textContent;
  const target = page.getElementById(link.hash.slice(1))?.closest('p,li,h1,h2,article') ?? page.querySelector('article');
  const words = make('div', {}, ...target?.cloneNode(true).childNodes ?? [page.querySelector<HTMLMetaElement>('[name=description]')?.content ?? '']);
  for (const part of words.querySelectorAll('*')) {
    if (part.matches('[data-editorial],.back')) part.remove();
    const href = part.getAttribute('href');
    if (href) part.setAttribute('href', new URL(href, link.href).href);
  }
  const source = make('p', {}, words.textContent.includes(label) ? '' : `${label} · `, make('a', { href: link.href }, 'Go there'));
  showPanel(label, link.getBoundingClientRect(), source, words);
}

// Where the browser has no popovers, links are links.
if ('popover' in panel) {
  // A page that scrolls under a pointer at rest is not pointed at, and a finger is answered by its click.
  addEventListener('mousemove', consider);
  addEventListener('focusin', consider);
  consider({ target: document.querySelector('a:hover,a:focus') });
  addEventListener('click', (event) => {
    const link = linkAt(event.target);
    if (!link || !isTap(event)) return;
    event.preventDefault();
    peek(link).then(() => panel.focus({ preventScroll: true }), () => location.assign(link.href));
  });
}
