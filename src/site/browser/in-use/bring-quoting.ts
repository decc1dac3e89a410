/** Brings the script for quoting when words are selected or a reader comes to the citations, and where one has cited before or an address names words that the browser did not look for. */
import type { Lent } from '../quoting/main.ts';
import { memory } from '../memory.ts';
import { fragment } from './land.ts';
import { make } from './make.ts';
import { pageAt } from './page-at.ts';
import { showPanel } from './panel.ts';

let coming: Promise<void> | undefined;

function bring(): void {
  coming ??= import(/* @vite-ignore */ document.body.dataset['quoting'] ?? '').then(({ start }: { start: (lent: Lent) => void }) => start({ make, showPanel, pageAt, fragment }));
}

function consider(): void {
  if (!getSelection()?.isCollapsed) bring();
}

document.addEventListener('selectionchange', consider);
for (const type of ['pointerover', 'focusin']) document.querySelector('.citations')?.addEventListener(type, bring);
if (fragment.includes('~') || memory['cite']) bring();
// What was selected while this script was on its way is answered as well.
consider();
