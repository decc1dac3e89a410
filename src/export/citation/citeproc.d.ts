/** The part of citeproc-js that formats a citation. */
declare module 'citeproc' {
  export interface Sys {
    /** A locale file of the Citation Style Language. */
    retrieveLocale(tag: string): string;
    /** An item of CSL-JSON. */
    retrieveItem(id: string): object;
  }

  export interface Engine {
    /** A citation of items, as HTML. */
    makeCitationCluster(cluster: { id: string; locator?: string; label?: string; position?: number }[]): string;
    /** Says which items the list of works has. */
    updateItems(ids: string[]): void;
    /** The list of works: facts of its layout, and its entries as HTML. */
    makeBibliography(): [object, string[]];
  }

  const CSL: { Engine: new (sys: Sys, style: string, locale: string) => Engine };
  export default CSL;
}
