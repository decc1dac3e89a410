/** Suggestions under the search field of every page: names first, then words, dates and telegrams. Loaded when the field is first used. */
import { fieldSuggestions, type Suggestion } from '../field-suggestions.ts';
import { element } from './element.ts';
import { openIndex } from './open-index.ts';

/** Puts suggestions under a field. @param base path of the site, with a final slash */
export function suggestIn(field: HTMLInputElement, base: string): void {
  const opening = openIndex(base);
  const list = element('ul', { role: 'listbox', id: 'field-suggestions', 'aria-label': 'Suggestions', class: 'field-suggestions' });
  const status = element('span', { role: 'status', class: 'unseen' });
  list.hidden = true;
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-controls': list.id })) field.setAttribute(name, value);
  field.after(list, status);
  let chosen = -1;
  const options = () => [...list.querySelectorAll('a')];
  const show = (isShown: boolean) => {
    list.hidden = !isShown;
    field.setAttribute('aria-expanded', String(isShown));
    if (!isShown) choose(-1);
  };
  const choose = (index: number) => {
    chosen = index;
    options().forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = options()[index];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const draw = async () => {
    const typed = field.value;
    const { searcher } = await opening;
    if (field.value !== typed) return;
    const found = fieldSuggestions(typed, searcher);
    list.replaceChildren(...found.map((each, index) => element('li', { role: 'presentation' }, drawOption(each, index, base))));
    show(found.length > 0);
    status.textContent = found.length === 0 ? '' : `${found.length} ${found.length === 1 ? 'suggestion' : 'suggestions'}`;
  };
  const drawSoon = () => void draw().catch(() => show(false));
  field.addEventListener('input', drawSoon);
  field.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const { length } = options();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(event.key === 'ArrowDown' ? (chosen + 1) % length : (chosen <= 0 ? length : chosen) - 1);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      options()[chosen]?.click();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      show(false);
    }
  });
  field.form?.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !field.form?.contains(relatedTarget)) show(false);
  });
  if (field.value.trim() !== '') drawSoon();
}

function drawOption({ label, detail, path, q }: Suggestion, index: number, base: string): HTMLAnchorElement {
  const address = path === null ? `${base}search/?${new URLSearchParams({ q }).toString()}` : `${base}${path.replace(/^\//u, '')}`;
  return element('a', { href: address, role: 'option', id: `field-suggestion-${index}`, 'aria-selected': 'false', tabindex: '-1' },
    label, ...(detail === '' ? [] : [' ', element('span', { class: 'quiet' }, detail)]));
}
