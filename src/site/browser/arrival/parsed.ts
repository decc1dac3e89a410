/** When all of the page is there. */
export const parsed = new Promise<unknown>((resolve) => {
  document.onreadystatechange = resolve;
});
