/** What the search field of every page does once a reader goes to it, and the way along the results of a search. */
import './hit-bar.ts';
import { suggestIn } from './field-suggestions.ts';

const form = document.querySelector<HTMLFormElement>('[data-search-field]');
const field = form?.querySelector('input');
if (form && field) {
  const base = new URL(form.action).pathname.replace(/search\/$/u, '');
  const start = () => suggestIn(field, base);
  if (document.activeElement === field) start();
  else field.addEventListener('focus', start, { once: true });
}
