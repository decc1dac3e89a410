/** How long a server lets each file of the site be kept. */

export const cacheForever = 'public, max-age=31536000, immutable';
export const cacheForADay = 'public, max-age=86400';
export const cacheRevalidated = 'no-cache';

/** Files that may be kept without asking: by their path below the base, or that of their folder, which ends with a slash. All others are asked for anew. */
export const kept: readonly { path: string; control: string }[] = [
  // The names of these files change with their bytes.
  { path: '/assets/', control: cacheForever },
  // Browsers want it again whenever a page changes its address, as the search page does with each query.
  { path: '/icon.svg', control: cacheForADay },
  { path: '/favicon.ico', control: cacheForADay },
  { path: '/apple-touch-icon.png', control: cacheForADay },
];

/** A path of `kept` below a base, as hosts write it: with an asterisk for all that a folder has. */
export function hostPattern(base: string, path: string): string {
  return `${base}${path.slice(1)}${path.endsWith('/') ? '*' : ''}`;
}

/** `Cache-Control` for a path below the base. */
export function cacheControl(path: string): string {
  const rule = kept.find((each) => (each.path.endsWith('/') ? path.startsWith(each.path) : path === each.path));
  return rule?.control ?? cacheRevalidated;
}
