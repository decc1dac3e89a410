/** The switch of the theme: from the system's colours to the other ones, then to the system's by choice, then back to the system. */
import { memory } from '../memory.ts';

const button = document.querySelector<HTMLElement>('[data-theme-switch]');

/** Puts what is remembered in force: in the page, and in what the browser draws round it. */
function show(): void {
  const { theme } = memory;
  document.documentElement.dataset['theme'] = theme ?? '';
  for (const meta of document.querySelectorAll<HTMLMetaElement>('[data-scheme]')) {
    const { scheme } = meta.dataset;
    meta.media = theme ? (theme === scheme ? '' : 'not all') : `(prefers-color-scheme: ${scheme ?? ''})`;
  }
  if (button) button.title = `Colours: ${theme ?? 'as the system'}`;
}

button?.addEventListener('click', () => {
  const { theme } = memory;
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  if (theme && isDark === (theme === 'dark')) delete memory['theme'];
  else memory['theme'] = isDark === !theme ? 'light' : 'dark';
  show();
});
// Another tab may have switched.
addEventListener('storage', show);
show();
