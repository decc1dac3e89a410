/** The switch of the theme: from the system's colours to the other ones, then to the system's by choice, then back to the system. */
import { applyTheme, rememberedTheme, rememberTheme, themeInForce, type Theme } from './theme.ts';

const button = document.querySelector<HTMLElement>('[data-theme-switch]');

function show(theme: Theme): void {
  applyTheme(theme);
  if (!button) return;
  button.title = `Colours: ${theme ?? 'as the system'}`;
  button.setAttribute('aria-label', button.title);
}

function after(theme: Theme): Theme {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const [ofSystem, other] = isDark ? ['dark', 'light'] as const : ['light', 'dark'] as const;
  return theme === null ? other : theme === other ? ofSystem : null;
}

button?.addEventListener('click', () => {
  const theme = after(themeInForce());
  rememberTheme(theme);
  show(theme);
});
// Another tab may have switched.
addEventListener('storage', () => show(rememberedTheme()));
show(themeInForce());
