/** What the browser keeps from page to page, each word by its name: `theme`, `light` or `dark`; `keys`, `off`; `cite`, the style that was used last. */
export const memory = kept(() => localStorage);
/** What it keeps until its window is closed. */
export const session = kept(() => sessionStorage);

/** Where the browser keeps nothing it is kept for the page. */
function kept(store: () => Record<string, string | undefined>): Record<string, string | undefined> {
  try {
    return store();
  } catch {
    return {};
  }
}
