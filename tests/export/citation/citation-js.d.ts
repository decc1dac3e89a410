/** The part of Citation.js that reads files of references. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(file: string, options: { forceType: string });
    /** Items as CSL-JSON. */
    data: unknown;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
