/**
 * Shows a page when the fonts that it needs are there, so that nothing moves when they come. Where they are late
 * the page is set in what stands in for them, and keeps it. What is below the window is set after the first painting.
 */

/** How long a page waits, in milliseconds from its first bytes: enough for a telephone on a slow line. */
const patience = 800;

const { dataset } = document.documentElement;

/**
 * When what is there now has been set and painted.
 * @param after how much later, in milliseconds
 */
function painted(after?: number): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, after));
  });
}

/** First the page is set unseen: what is shown and set anew at once has moved in a browser's eyes. */
async function show(): Promise<void> {
  await painted();
  delete dataset['unset'];
  await painted();
  delete dataset['partial'];
  await painted(50);
  // The sheet that can wait, so that it is no rival of what is painted; pages without scripts have it from the beginning.
  const later = document.querySelector('head > noscript');
  later?.insertAdjacentHTML('afterend', later.textContent);
  later?.remove();
}

dataset['unset'] = '';
// An address that names a place may lead to what is below.
if (!location.hash) dataset['partial'] = '';
const late = setTimeout(() => {
  dataset['standIn'] = '';
  void show();
}, patience);
// Only when the page has been laid out it is known which fonts it asks for.
document.addEventListener('readystatechange', () => {
  void painted().then(() => document.fonts.ready).then(() => {
    clearTimeout(late);
    void show();
  });
}, { once: true });
