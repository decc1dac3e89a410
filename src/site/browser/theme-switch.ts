/** The switch of the theme: from the system's colours to the other ones, then to the system's by choice, then back to the system. */
import { applyTheme, rememberedTheme, rememberTheme, themeInForce, type Theme } from './theme.ts';

const labels: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' };
const button = document.querySelector<HTMLElement>('[data-theme-switch]');

function show(theme: Theme): void {
  if (!button) return;
  button.title = `Colours: ${labels[theme]}`;
  button.setAttribute('aria-label', button.title);
}

function after(theme: Theme): Theme {
  const ofSystem = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const other = ofSystem === 'dark' ? 'light' : 'dark';
  return theme === 'system' ? other : theme === other ? ofSystem : 'system';
}

button?.addEventListener('click', () => {
  const theme = after(themeInForce());
  rememberTheme(theme);
  applyTheme(theme);
  show(theme);
});
// Another tab may have switched.
addEventListener('storage', () => {
  applyTheme(rememberedTheme());
  show(rememberedTheme());
});
show(themeInForce());
