import { type DrivenBrowser, evaluate } from './driven-browser.ts';
import type { Findings } from './findings.ts';

/** Looks how the notes of a page stand in its margin: beside the text, in order, none over another, each by its mark or right below the note before. */
export async function lookAtNotes(browser: DrivenBrowser, path: string, findings: Findings): Promise<void> {
  // Type that arrives late moves them once more.
  await browser.run('document.fonts.ready.then(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))))');
  const notes = await evaluate(browser, notesInPage, null);
  findings.expect(`${path}: notes that lie on the text`, notes.filter(({ isBeside }) => !isBeside).map(({ id }) => id), []);
  findings.expect(`${path}: notes that lie on the one before`, notes.filter(({ fromBefore }) => fromBefore !== null && fromBefore < 0).map(({ id }) => id), []);
  findings.expect(`${path}: notes away from their marks`, notes.filter(({ fromMark, fromBefore }) => Math.abs(fromMark) > 12 && (fromBefore === null || fromBefore > 16 || fromMark < 0)).map(({ id, fromMark }) => [id, fromMark]), []);
}

interface StandingNote {
  id: string;
  isBeside: boolean;
  /** From the middle of its mark to the middle of its first line, in CSS pixels. */
  fromMark: number;
  /** From the end of the note before it; null for the first of its telegram. */
  fromBefore: number | null;
}

/** Runs in the page. */
function notesInPage(): StandingNote[] {
  return [...document.querySelectorAll('.leaf')].flatMap((leaf) => {
    const text = leaf.querySelector('article')?.getBoundingClientRect();
    let end: number | null = null;
    return [...leaf.querySelectorAll('.notes li')].map((note) => {
      const box = note.getBoundingClientRect();
      const mark = document.querySelector(note.querySelector('.back')?.getAttribute('href') ?? 'body')?.getBoundingClientRect();
      const line = parseFloat(getComputedStyle(note).lineHeight);
      const standing = {
        id: note.id, isBeside: box.left >= (text?.right ?? 0),
        fromMark: Math.round(box.top + line / 2 - ((mark?.top ?? 0) + (mark?.bottom ?? 0)) / 2),
        fromBefore: end === null ? null : Math.round(box.top - end),
      };
      end = box.bottom;
      return standing;
    });
  });
}

/** Looks at the column of the text: its measure in letters, and that nothing is wider than the window. */
export async function lookAtMeasure(browser: DrivenBrowser, path: string, findings: Findings): Promise<void> {
  const letters = await evaluate(browser, () => {
    const paragraph = [...document.querySelectorAll('article p[id]')].sort((a, b) => b.textContent.length - a.textContent.length)[0];
    if (!paragraph) return 0;
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const lines = new Set([...range.getClientRects()].filter(({ height }) => height > 12).map(({ bottom }) => Math.round(bottom / 10)));
    return Math.round(paragraph.textContent.length / lines.size);
  }, null);
  findings.expect(`${path}: letters in a line are between 50 and 75, not ${letters}`, letters >= 50 && letters <= 75, true);
  findings.expect(`${path} is as wide as the window`, await evaluate(browser, () => document.documentElement.scrollWidth <= innerWidth, null), true);
}
