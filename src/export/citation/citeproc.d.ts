/** The part of citeproc-js that formats a citation. */
declare module 'citeproc' {
  export interface Sys {
    /** A locale file of the Citation Style Language. */
    retrieveLocale(tag: string): string;
    /** An item of CSL-JSON. */
    retrieveItem(id: string): object;
  }

  /** An element of a style. */
  export interface StyleElement {
    name: string;
    attrs: Record<string, string>;
    children: (StyleElement | string)[];
  }

  export interface Engine {
    /** Chooses the format of what the engine makes, by its name. */
    setOutputFormat(name: string): void;
    fun: { flipflopper: {
      /** Looks for markup and quotation marks in the words of a part of a citation, and takes them apart by these. */
      processTags: (part: { blobs: string }) => void;
    } };
    registry: { namereg: {
      /** Enters a name of an item in the list of those that have the same. */
      addname: () => void;
    } };
    /** A citation of items. */
    makeCitationCluster(cluster: { id: string; locator?: string; label?: string; position?: number }[]): string;
    /** Says which items the list of works has. */
    updateItems(ids: string[]): void;
    /** The list of works: facts of its layout, and its entries. */
    makeBibliography(): [object, string[]];
  }

  const CSL: {
    Engine: new (sys: Sys, style: StyleElement | string, locale: string) => Engine;
    parseXml: (source: string) => StyleElement;
    /** Formats by their names: what stands for each way to set words. */
    Output: { Formats: Record<string, object> };
  };
  export default CSL;
}
