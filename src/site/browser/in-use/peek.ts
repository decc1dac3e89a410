/** Shows the target of a link in place: while it is pointed at or focused, or when it is tapped. */
import { isTap, linkAt } from '../peeked.ts';
import { pageAt } from './page-at.ts';
import { panel, showPanel } from './panel.ts';

/** How long a link is pointed at before it is answered, in milliseconds. */
const delay = 300;
let waiting: ReturnType<typeof setTimeout> | undefined;
/** The link that was asked for last. */
let asked: HTMLAnchorElement | null = null;

function consider({ target }: { target: EventTarget | null }): void {
  clearTimeout(waiting);
  const link = linkAt(target);
  if (target instanceof Node && panel.contains(target)) return;
  waiting = setTimeout(() => {
    if (link === asked || !getSelection()?.isCollapsed) return;
    if (link) void peek(link).catch(() => undefined);
    else panel.hidePopover();
  }, delay);
}

/** @throws {TypeError} where the target is on another page that cannot be fetched. */
async function peek(link: HTMLAnchorElement): Promise<void> {
  asked = link;
  const page = await pageAt(link);
  if (asked !== link) return;
  // A title of the browser's own would lie over the panel.
  if (link.title) link.ariaDescription = link.title;
  link.title = '';
  const label = link.ariaDescription ?? link.ariaLabel ?? link.textContent;
  const target = page.getElementById(link.hash.slice(1))?.closest('p, li, h1, h2, article') ?? page.querySelector('article');
  const words = document.createElement('div');
  words.append(...target?.cloneNode(true).childNodes ?? [page.querySelector<HTMLMetaElement>('[name=description]')?.content ?? '']);
  for (const part of words.querySelectorAll<HTMLAnchorElement>('*')) {
    if (part.matches('[data-editorial], .back')) part.remove();
    part.removeAttribute('id');
    if (part.href) part.href = new URL(part.getAttribute('href') ?? '', link.href).href;
  }
  const way = document.createElement('a');
  way.href = link.href;
  way.textContent = 'Go there';
  const source = document.createElement('p');
  source.append(words.textContent.includes(label) ? '' : `${label} · `, way);
  showPanel(label, link.getClientRects()[0] ?? link.getBoundingClientRect(), source, words);
}

export function startPeeking(): void {
  let closed: HTMLAnchorElement | null = null;
  panel.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'open') return;
    closed = panel.contains(document.activeElement) ? asked : null;
    asked = null;
  });
  let place: string | undefined;
  addEventListener('pointerover', (event) => {
    const { pointerType, screenX, screenY } = event;
    // A page that scrolls under a pointer at rest is not pointed at before the pointer moves there.
    const isAtRest = place === undefined || place === `${screenX},${screenY}`;
    place = `${screenX},${screenY}`;
    if (pointerType === 'touch') return;
    if (isAtRest) addEventListener('pointermove', consider, { once: true });
    else consider(event);
  });
  addEventListener('focusin', (event) => {
    // The focus that returns to a link when its panel closes asks for nothing.
    if (closed === null || linkAt(event.target) !== closed) consider(event);
    closed = null;
  });
  consider({ target: document.querySelector('a:hover') ?? document.activeElement });
  addEventListener('click', (event) => {
    const link = linkAt(event.target);
    if (!link || link === asked || !isTap(event)) return;
    event.preventDefault();
    peek(link).then(() => { panel.focus({ preventScroll: true }); }, () => { location.assign(link.href); });
  });
}
