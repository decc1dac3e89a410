/** Runs something once the page has been loaded and painted, so that what it fetches does not stand before what a reader sees. */
export function afterPainting(run: () => void): void {
  // A frame's callback comes before its painting, a timer set in it comes behind.
  const afterFrame = () => requestAnimationFrame(() => setTimeout(run));
  if (document.readyState === 'complete') afterFrame();
  else addEventListener('load', afterFrame, { once: true });
}
