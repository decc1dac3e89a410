/** Addresses of the scripts that this one brings when they are wanted, from its own; the build puts them here (`src/site/browser-script.ts`). */
declare const addressOfQuoting: string;
declare const addressOfSearchField: string;
