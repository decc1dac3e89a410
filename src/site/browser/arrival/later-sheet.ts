/**
 * The sheet that can wait for the painting, so that it is no rival of what is painted. It stands where browsers
 * without scripts find it, and pages in them have it from the beginning.
 */

/** Asks for the sheet, once. The promise is kept when the sheet is in force, or is known not to come. */
export async function askForLaterSheet(): Promise<void> {
  const waiting = document.querySelector('head noscript');
  if (!waiting) return;
  waiting.outerHTML = waiting.textContent;
  const sheet = document.querySelector<HTMLLinkElement>('[rel=stylesheet]');
  await new Promise((resolve) => {
    if (sheet) sheet.onload = sheet.onerror = resolve;
  });
}
