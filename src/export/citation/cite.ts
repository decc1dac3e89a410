/** Citations as readers copy them, formatted by a processor of the Citation Style Language. */
import CSL, { type Engine, type StyleElement } from 'citeproc';
import type { CslItem, CslName, CslTelegram } from './csl-item.ts';
import { hasMarkup, paragraphSign, shielded } from './shield.ts';
import { ofParagraph, runsFormat, runsOfParagraph, runsOfWhole, type CitationRun } from './runs.ts';
import apa from './styles/apa.csl?raw';
import archive from './styles/archive.csl?raw';
import chicago from './styles/chicago.csl?raw';
import locale from './styles/locale-en.xml?raw';
import mla from './styles/mla.csl?raw';

/** One way to cite an item. */
export interface Citation {
  /** Name of the style, and of the form where it has several, for readers: "Chicago, short note". */
  style: string;
  /** The item as a whole. */
  whole: CitationRun[];
  /**
   * One of its paragraphs, wherever a run stands for the paragraph's number; null where the item has none, or the
   * style names paragraphs elsewhere, as in the text and not in the list of works.
   */
  paragraph: CitationRun[] | null;
}

/** Formats citations of an item. */
export interface CitationFormatter {
  /** @param paragraphPrefix the beginning of its paragraphs' ids */
  (telegram: CslTelegram, paragraphPrefix: string): Citation[];
  /** The same of one that has no paragraphs. */
  (item: CslItem, paragraphPrefix: null): Citation[];
}

export interface CitationNames {
  /** The edition's title as APA prints it; null: as all others do. */
  sentenceCase: string | null;
  /** Family names of those printed family name first, by the printed name. */
  familyNames: ReadonlyMap<string, string>;
}

interface Form {
  name: string;
  /** Which part of the style: a citation, the next one of the same work, or the entry in the list of works. */
  part: 'citation' | 'subsequent' | 'entry';
  /** Whether persons have their family names alone. */
  inFewWords: boolean;
}

const styles: { source: string; inSentenceCase: boolean; forms: Form[] }[] = [
  { source: chicago, inSentenceCase: false, forms: [
    { name: 'Chicago, note', part: 'citation', inFewWords: false },
    { name: 'Chicago, short note', part: 'subsequent', inFewWords: true },
    { name: 'Chicago, bibliography', part: 'entry', inFewWords: false },
  ] },
  { source: mla, inSentenceCase: false, forms: [
    { name: 'MLA, works cited', part: 'entry', inFewWords: false },
    { name: 'MLA, in the text', part: 'citation', inFewWords: true },
  ] },
  { source: apa, inSentenceCase: true, forms: [
    { name: 'APA, reference', part: 'entry', inFewWords: false },
    { name: 'APA, in the text', part: 'citation', inFewWords: true },
  ] },
  { source: archive, inSentenceCase: false, forms: [{ name: 'Archival', part: 'citation', inFewWords: false }] },
];

/** Reads the styles, which is the costly part; the formatter serves any number of items. */
export function citationFormatter({ sentenceCase, familyNames }: CitationNames): CitationFormatter {
  const current: { id: number; item: object } = { id: 0, item: {} };
  const sys = { retrieveLocale: () => locale, retrieveItem: () => current.item };
  const engineOf = (style: StyleElement) => {
    const engine = new CSL.Engine(sys, style, 'en-US');
    engine.setOutputFormat(runsFormat);
    // It makes a regular expression anew for every part of a citation, to find what the words of an item have not.
    const { flipflopper } = engine.fun;
    const takeApart = flipflopper.processTags;
    flipflopper.processTags = (part) => { if (hasMarkup(part.blobs)) takeApart(part); };
    // It lists by each name all that have it, and searches these lists, for styles that tell namesakes apart: none of these does.
    engine.registry.namereg.addname = () => undefined;
    return engine;
  };
  const ways = styles.flatMap(({ source, inSentenceCase, forms }) => {
    const [citing, listing] = [engineOf(CSL.parseXml(source)), engineOf(entriesAsCitations(CSL.parseXml(source)))];
    return forms.map((form) => ({ engine: form.part === 'entry' ? listing : citing, form, title: inSentenceCase ? sentenceCase : null }));
  });
  const format = (engine: Engine, { part, inFewWords }: Form, title: string | null, item: CslItem, locator: object): string => {
    // The processor remembers items by their ids, of which one must therefore never come again.
    current.id += 1;
    const id = String(current.id);
    current.item = { ...forProcessor(item, title, inFewWords ? familyNames : new Map()), id };
    return engine.makeCitationCluster([{ id, ...locator, position: part === 'subsequent' ? subsequent : first }]);
  };
  return (item: CslItem, paragraphPrefix: string | null) => {
    const hasParagraphs = paragraphPrefix !== null;
    const cited = hasParagraphs ? { ...item, URL: item.URL + ofParagraph(`#${paragraphPrefix}${paragraphSign}`) } : item;
    const locator = hasParagraphs ? { locator: paragraphSign, label: 'paragraph' } : {};
    return ways.map(({ engine, form, title }) => {
      const formatted = format(engine, form, title, cited, locator);
      return { style: form.name, whole: runsOfWhole(formatted), paragraph: hasParagraphs && form.part !== 'entry' ? runsOfParagraph(formatted) : null };
    });
  };
}

/**
 * A style whose citations are the entries of its list of works: a list that is made anew for one work after the other
 * takes the processor thrice as long, since it compares and sorts them.
 */
function entriesAsCitations({ children, ...style }: StyleElement): StyleElement {
  return {
    ...style,
    children: children.flatMap((child) => {
      if (typeof child === 'string' || child.name === 'citation') return [];
      return [child.name === 'bibliography' ? { ...child, name: 'citation' } : child];
    }),
  };
}

/** The processor's numbers for the places of a citation. */
const first = 0;
const subsequent = 1;

/** A citation as plain text; `paragraph` is what stands for the number of the paragraph. */
export function citationText(runs: readonly CitationRun[], paragraph = ''): string {
  return runs.map((run) => (run.kind === 'paragraph' ? paragraph : run.text)).join('');
}

/**
 * An item for the processor: no markup in its words, no name taken for an institution's.
 * @param titleOfStyle the title of the edition as the style wants it; null where that is the item's own
 * @param shortNames what stands for a name that is not taken apart
 */
function forProcessor(item: CslItem, titleOfStyle: string | null, shortNames: ReadonlyMap<string, string>): object {
  const { title, version } = item.type === 'book' ? { title: item.title, version: item.edition } : { title: item['container-title'], version: item.version };
  const personal = (name: CslName) => ('literal' in name ? { family: shortNames.get(name.literal) ?? name.literal } : name);
  // No style prints the abstract, which is the longest of all.
  return shielded({
    ...item,
    abstract: '',
    version,
    [item.type === 'book' ? 'title' : 'container-title']: titleOfStyle ?? title,
    author: item.author.map(personal),
    ...(item.editor && { editor: item.editor.map(personal) }),
    ...('recipient' in item && { recipient: item.recipient.map(personal) }),
  });
}
