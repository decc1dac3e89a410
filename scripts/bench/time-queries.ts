import type { Page } from 'playwright-core';

/**
 * Types the last letter of each query on an open search page.
 * @returns milliseconds from each letter to the frame that shows the answer
 */
export function timeQueries(page: Page, queries: readonly string[]): Promise<number[]> {
  return page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('[data-search] input[name=q]');
    const report = document.querySelector('[data-report]');
    if (!field || !report) throw new Error('This is not the search page');
    const nextFrame = () => new Promise<void>((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
    const answerTo = async (query: string) => {
      report.replaceChildren();
      const answered = new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          if (report.childNodes.length === 0) return;
          observer.disconnect();
          resolve();
        }).observe(report, { childList: true });
      });
      field.value = query;
      const start = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await answered;
      await nextFrame();
      return performance.now() - start;
    };
    const times: number[] = [];
    for (const query of all) {
      await answerTo(query.slice(0, -1));
      times.push(await answerTo(query));
    }
    return times;
  }, queries);
}

/** The value below which that part of the values is; from 0 to 1. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? NaN;
}
