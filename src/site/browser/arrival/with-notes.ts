/** The same for pages with telegrams, whose notes stand in the margin where there is room. */
import './margin-notes.ts';
import './main.ts';
