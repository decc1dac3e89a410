import type { make } from '../in-use/make.ts';
import type { pageAt } from '../in-use/page-at.ts';
import type { showPanel } from '../in-use/panel.ts';

/** What the script in use has, and this one does not bring again. */
export interface Lent {
  make: typeof make;
  showPanel: typeof showPanel;
  pageAt: typeof pageAt;
  /** The fragment with which the page was come to. */
  fragment: string;
}
