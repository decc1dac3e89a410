/** What has to run before a page is painted, and what brings the rest when it is wanted. It stands in the page itself. */
import './first-use.ts';
import './theme-in-force.ts';
import './typeface-in-force.ts';
