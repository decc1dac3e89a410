/** What the pages do in use: all that HTML and CSS cannot, and nothing that reading needs. */
import './land.ts';
import './peek.ts';
import './bring-quoting.ts';
import './search-field.ts';
import './theme-switch.ts';
import './keys.ts';
import './follow-fragment.ts';
