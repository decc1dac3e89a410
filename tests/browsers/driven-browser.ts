import { z } from 'zod';

/** A browser with one page, driven from outside. */
export interface DrivenBrowser {
  /** Name and version. */
  label: string;
  /** Errors that no script of a page has handled, and in Chromium what the console calls errors and warnings; null where the browser does not tell. */
  errors: string[] | null;
  goto: (address: string) => Promise<unknown>;
  /** What an expression gives in the page; of a promise, what it gives in the end. */
  run: (expression: string) => Promise<unknown>;
  /** Presses a key on whatever has the focus: a character, or the name of a key (UI Events, `key`). */
  press: (key: string) => Promise<unknown>;
  /** What the window shows, as PNG in Base64. */
  picture: () => Promise<string>;
  close: () => Promise<unknown>;
}

/** Runs a function in the page, where it knows nothing but what stands in it and its argument. */
export async function evaluate<Argument, Result>(browser: DrivenBrowser, run: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>> {
  const text = await browser.run(`Promise.resolve((${run.toString()})(${JSON.stringify(argument)})).then((value) => JSON.stringify(value === undefined ? null : value))`);
  return z.custom<Awaited<Result>>().parse(JSON.parse(z.string().parse(text)));
}

/** Types a text into whatever has the focus. */
export async function type(browser: DrivenBrowser, text: string): Promise<void> {
  for (const character of text) await browser.press(character);
}

/** Room for three columns, and for nothing to be left out. */
export const windowSize = { width: 1400, height: 1000 } as const;

const patience = 60_000;
const interval = 50;
/** WebKitWebDriver never tells what a script gave that ran while the page gave way to one that the browser restores: it is asked again. */
const longestAnswer = 5_000;

/**
 * Waits until something holds in a page, also while the page gives way to another.
 * @throws {Error} after a minute.
 */
export async function until(browser: DrivenBrowser, holds: (argument: string) => boolean, argument: string): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (await Promise.race([evaluate(browser, holds, argument).catch(() => false), pause(longestAnswer)])) return;
    await pause(interval);
  }
  const address = await Promise.race([browser.run('location.href'), pause(longestAnswer)]);
  throw new Error(`Waited in vain at ${String(address)} for ${holds.toString()} of ${JSON.stringify(argument)}`);
}

/** Goes back in the history, once the browser has told that it will. */
export function goBack(browser: DrivenBrowser): Promise<unknown> {
  return evaluate(browser, () => { setTimeout(() => history.back()); }, null);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Whether the page has an element. */
export const has = (selector: string): boolean => document.querySelector(selector) !== null;

/** Whether an element has the focus. */
export const hasFocus = (selector: string): boolean => document.activeElement?.matches(selector) === true;

/** Whether the page stands at a path. */
export const isAt = (path: string): boolean => location.pathname.endsWith(path);

/** Gives the focus to an element. */
export const focus = (selector: string): void => {
  document.querySelector<HTMLElement>(selector)?.focus();
};
