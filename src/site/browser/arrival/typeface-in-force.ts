/**
 * Shows a page when the fonts that it needs are there, so that nothing moves when they come. Where they are late
 * the page is set in what stands in for them, and keeps it. What can wait for the first painting waits for it.
 */
import { letIconsGo } from './icons.ts';
import { askForLaterSheet } from './later-sheet.ts';
import { parsed } from './parsed.ts';

const { dataset } = document.documentElement;
/** An address that names a place may lead to what is below, and what it names is tinted. */
const { hash } = location;

/**
 * When what is there now has been set and painted.
 * @param after how much later, in milliseconds
 */
function painted(after?: number): Promise<unknown> {
  return new Promise((resolve) => {
    // Nothing is painted where nobody sees it.
    if (document.hidden) resolve(null);
    else requestAnimationFrame(() => setTimeout(resolve, after));
  });
}

function passed(milliseconds: number): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

const areFontsComing = () => document.fonts.status === 'loading';

async function show(): Promise<void> {
  /** How long a page waits, in milliseconds from its first bytes: enough for a telephone on a slow line. */
  const patience = 800;
  const late = passed(patience);
  // Until all of it is there and its face with it the page has no boxes, so that it is set once.
  await Promise.race([late, Promise.allSettled([parsed, document.fonts.load('1em "Edition Serif"'), hash && askForLaterSheet()])]);
  dataset['unset'] = '';
  // Only when the page has been laid out it is known which fonts it asks for.
  // Of a page that comes slowly there may be no more than its head.
  document.documentElement.getBoundingClientRect();
  if (hash || areFontsComing()) {
    await Promise.race([late, document.fonts.ready]);
    if (areFontsComing()) dataset['standIn'] = '';
    // What is shown and set anew at once has moved in a browser's eyes.
    await painted();
  }
  delete dataset['unset'];
  await painted(100);
  letIconsGo();
  // A sheet that never comes hides nothing.
  await Promise.race([passed(patience), askForLaterSheet()]);
  delete dataset['partial'];
}

dataset['unset'] = hash ? '' : 'boxless';
if (!hash) dataset['partial'] = '';
void show();
