/** The colours of the page: as the reader's system has them, or light or dark by choice. */

/** Key of what is remembered of it: `light` or `dark`; nothing while the system decides. */
const key = 'theme';

/** Light or dark by choice; null while the system decides. */
export type Theme = 'light' | 'dark' | null;

function themeNamed(name: unknown): Theme {
  return name === 'light' || name === 'dark' ? name : null;
}

/** What the reader chose, here or on another page. */
export function rememberedTheme(): Theme {
  try {
    return themeNamed(localStorage.getItem(key));
  } catch {
    return null;
  }
}

export function rememberTheme(theme: Theme): void {
  try {
    if (theme) localStorage.setItem(key, theme);
    else localStorage.removeItem(key);
  } catch { /* a browser that keeps nothing still switches */ }
}

/** What is in force. */
export function themeInForce(): Theme {
  return themeNamed(document.documentElement.dataset['theme']);
}

/** Puts a theme in force: in the page, and in what the browser draws round it. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme) dataset['theme'] = theme;
  else delete dataset['theme'];
  for (const scheme of ['light', 'dark'] as const) {
    const meta = document.querySelector<HTMLMetaElement>(`meta[data-scheme=${scheme}]`);
    if (meta) meta.media = theme ? (theme === scheme ? 'all' : 'not all') : `(prefers-color-scheme: ${scheme})`;
  }
}
