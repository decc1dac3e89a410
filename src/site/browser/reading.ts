/** The reading pages' own script: what HTML and CSS cannot do, and nothing that reading needs. */
import './land.ts';
import './cite.ts';
import './first-use.ts';
import { themeKey } from './inline-theme.ts';

const root = document.documentElement;

document.querySelector('[data-theme-switch]')?.addEventListener('click', () => {
  const isDark = getComputedStyle(root).colorScheme === 'dark'
    || (root.dataset['theme'] === undefined && matchMedia('(prefers-color-scheme: dark)').matches);
  const theme = isDark ? 'light' : 'dark';
  root.dataset['theme'] = theme;
  try {
    localStorage.setItem(themeKey, theme);
  } catch { /* a browser that keeps nothing still switches */ }
});

addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
  const selector = { ArrowLeft: 'a[rel=prev]', ArrowRight: 'a[rel=next]' }[event.key];
  if (selector !== undefined) document.querySelector<HTMLElement>(selector)?.click();
  if (event.key !== '/') return;
  const field = document.querySelector<HTMLElement>('input[name=q]');
  if (!field) return;
  event.preventDefault();
  field.focus();
});
