/** Brings the script for quoting when words are selected or a reader comes to the citations, and where one has cited before or an address names words that the browser did not look for. */
import type { Lent } from '../quoting/lent.ts';
import type { start } from '../quoting/main.ts';
import { memory } from '../memory.ts';
import { citations } from './follow-fragment.ts';
import { fragment } from './land.ts';
import { make } from './make.ts';
import { pageAt } from './page-at.ts';
import { showPanel } from './panel.ts';

let coming: Promise<ReturnType<typeof start>> | undefined;

function bring(): Promise<ReturnType<typeof start>> {
  const lent: Lent = { make, showPanel, pageAt, fragment };
  return coming ??= import(addressOfQuoting).then((script: { start: typeof start }) => script.start(lent));
}

function consider(): void {
  if (!getSelection()?.isCollapsed || fragment.includes('~') || memory['cite']) void bring();
}

document.addEventListener('selectionchange', consider);
// What was selected while this script was on its way is answered as well.
consider();
for (const type of ['pointerover', 'focusin', 'click']) citations?.addEventListener(type, (event) => void bring().then((use) => use(event)));
