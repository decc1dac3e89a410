/** The same for pages with telegrams, whose notes stand in the margin where there is room. */
import './main.ts';
import './margin-notes.ts';
