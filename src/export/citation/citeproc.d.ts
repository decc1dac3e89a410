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
    makeCitationCluster(cluster: { id: string; locator?: string; label?: string }[]): string;
  }

  const CSL: { Engine: new (sys: Sys, style: string, locale: string) => Engine };
  export default CSL;
}
