/**
 * Shows a page when the fonts that it needs are there, so that nothing moves when they come. Where they are late
 * the page is set in what stands in for them, and keeps it.
 */

/** How long a page waits, in milliseconds from its first bytes: enough for a telephone on a slow line. */
const patience = 800;

const { dataset } = document.documentElement;

/** First the page is set unseen: what is shown and set anew at once has moved in a browser's eyes. */
function show(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => {
    delete dataset['unset'];
  }));
}

if ('fonts' in document) {
  dataset['unset'] = '';
  const late = setTimeout(() => {
    dataset['standIn'] = '';
    show();
  }, patience);
  // Only when the page has been laid out it is known which fonts it asks for.
  document.addEventListener('readystatechange', () => {
    document.body.getBoundingClientRect();
    void document.fonts.ready.then(() => {
      clearTimeout(late);
      show();
    });
  }, { once: true });
}
