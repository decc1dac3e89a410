/** The colours of the page: as the reader's system has them, or light or dark by choice. */

/** Key of what is remembered of it: `light` or `dark`; nothing while the system decides. */
const key = 'theme';

export type Theme = 'system' | 'light' | 'dark';

/** What is in force. */
export function themeInForce(): Theme {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** What the reader chose, here or on another page. */
export function rememberedTheme(): Theme {
  try {
    const theme = localStorage.getItem(key);
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  } catch {
    return 'system';
  }
}

export function rememberTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch { /* a browser that keeps nothing still switches */ }
}

/** Puts a theme in force: in the page, and in what the browser draws round it. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const { scheme = '' } = meta.dataset;
    meta.media = theme === 'system' ? `(prefers-color-scheme: ${scheme})` : scheme === theme ? 'all' : 'not all';
  }
}
