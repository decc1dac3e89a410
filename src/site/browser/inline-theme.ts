/** Key of the one thing that the site remembers: `light` or `dark`; absent while the reader's system decides. */
export const themeKey = 'theme';

/**
 * Puts a remembered preference in force before anything is painted. It stands
 * in every page's head as it is here, so that a policy can name its hash.
 */
export const inlineTheme =
  `try{const t=localStorage.getItem("${themeKey}");if(t)document.documentElement.dataset.theme=t}catch{}`;
