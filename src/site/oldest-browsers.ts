/**
 * The oldest browsers that get the design and the search. Scripts and styles are lowered to what these know when
 * the site is built; older ones get plain HTML, since they know no cascade layers, or pass over what they do not know.
 */
export const oldestBrowsers = ['chrome105', 'firefox115', 'safari16.4', 'ios16.4'] as const;
