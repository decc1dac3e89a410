declare global {
  interface Document {
    /** Copies what is selected, or what a listener to the event puts in its place; false where the browser does not let it. */
    execCommand(command: 'copy'): boolean;
  }
}

/** The texts of the source on a page. */
const texts = '[data-telegram], .front';
/** What is to be copied in place of what is selected. */
let instead: Element | undefined;

/** The text in which a node stands; null outside of any. */
export function textAround(node: Node): HTMLElement | null {
  return (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(texts) ?? null;
}

/** Holds the source's words in a range, with nothing that stands between them on the page. */
export function wordsIn(range: Range): HTMLElement {
  const words = document.createElement('div');
  for (const text of document.querySelectorAll(texts)) {
    if (!range.intersectsNode(text)) continue;
    const part = range.cloneRange();
    if (!text.contains(range.startContainer)) part.setStart(text, 0);
    if (!text.contains(range.endContainer)) part.setEnd(text, text.childNodes.length);
    words.append(...(words.firstChild ? ['\n\n\n'] : []), part.cloneContents());
  }
  for (const added of words.querySelectorAll('[data-editorial]')) added.remove();
  return words;
}

/** Copies what an element holds, as text and as HTML; false where the browser does not let it. */
export function copy(holder: Element): boolean {
  instead = holder;
  const done = document.execCommand('copy');
  instead = undefined;
  return done;
}

document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!instead && selection?.rangeCount) {
    // Within a text styles keep out what is no part of it, but not what one may copy by itself; from one telegram into another nothing else does.
    const range = selection.getRangeAt(0);
    const from = textAround(range.startContainer);
    const to = textAround(range.endContainer);
    if (from && to && (from !== to || range.cloneContents().querySelector('.opposite'))) instead = wordsIn(range);
  }
  if (!instead) return;
  event.clipboardData?.setData('text/html', instead.innerHTML.trim());
  event.clipboardData?.setData('text/plain', instead.textContent.trim());
  event.preventDefault();
  instead = undefined;
});
