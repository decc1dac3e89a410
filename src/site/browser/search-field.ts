/** Brings the script of the search field when a reader first goes to it, or comes from a search. */
const form = document.querySelector<HTMLElement>('[data-search-field]');
const address = form?.dataset['searchField'];
if (form && address) {
  const bring = () => void import(/* @vite-ignore */ address).catch(() => undefined);
  form.addEventListener('focusin', bring, { once: true });
  try {
    if (sessionStorage.getItem('search-trail')) bring();
  } catch { /* a browser that keeps nothing knows of no search */ }
}

export {};
