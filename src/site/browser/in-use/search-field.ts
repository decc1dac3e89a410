/** Brings the script of the search field when a reader first goes to it, or comes from a search. */
import { session } from '../memory.ts';

const form = document.querySelector<HTMLElement>('[data-search-field]');
const address = form?.dataset['searchField'];
if (address) {
  const bring = () => void import(/* @vite-ignore */ address);
  if (session['search-trail'] || form.contains(document.activeElement)) bring();
  else form.addEventListener('focusin', bring, { once: true });
}
