/** Brings the script of the search field when a reader first goes to it, or comes from a search. */
import { session } from '../memory.ts';

const form = document.querySelector('[data-search-field]');
if (form) {
  const bring = () => void import(addressOfSearchField);
  if (session['search-trail'] || form.contains(document.activeElement)) bring();
  else form.addEventListener('focusin', bring);
}
