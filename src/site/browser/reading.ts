/** The reading pages' own script: what HTML and CSS cannot do, and nothing that reading needs. */
import './land.ts';
import './search-field.ts';
import './cite.ts';
import './first-use.ts';
import './keys.ts';
import './theme-switch.ts';
