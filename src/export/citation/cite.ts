/** Citations as readers copy them, formatted by a processor of the Citation Style Language. */
import CSL, { type Engine } from 'citeproc';
import type { CslItem, CslName } from './csl-item.ts';
import { paragraphSign, shielded } from './shield.ts';
import { runsFromHtml, type CitationRun } from './runs-from-html.ts';
import apa from './styles/apa.csl?raw';
import archive from './styles/archive.csl?raw';
import chicago from './styles/chicago.csl?raw';
import locale from './styles/locale-en.xml?raw';
import mla from './styles/mla.csl?raw';

/** One way to cite an item. */
export interface Citation {
  /** Name of the style, for readers. */
  style: string;
  /** The item as a whole. */
  whole: CitationRun[];
  /** One of its paragraphs, wherever a run stands for the paragraph's number; null where the item has none. */
  paragraph: CitationRun[] | null;
}

/** Formats citations of an item; `paragraphPrefix` is the beginning of its paragraphs' ids, null where it has none. */
export type CitationFormatter = (item: CslItem, paragraphPrefix: string | null) => Citation[];

const styles = [
  { style: 'Chicago (notes)', source: chicago, inSentenceCase: false },
  { style: 'MLA', source: mla, inSentenceCase: false },
  { style: 'APA', source: apa, inSentenceCase: true },
  { style: 'Archival', source: archive, inSentenceCase: false },
];

/**
 * Reads the styles, which is the costly part; the formatter serves any number of items.
 * @param sentenceCase the edition's title as APA prints it; null: as all others do
 */
export function citationFormatter(sentenceCase: string | null): CitationFormatter {
  const current: { id: number; item: object } = { id: 0, item: {} };
  const sys = { retrieveLocale: () => locale, retrieveItem: () => current.item };
  const engines = styles.map(({ style, source, inSentenceCase }) => ({
    style, engine: new CSL.Engine(sys, source, 'en-US'), title: inSentenceCase ? sentenceCase : null,
  }));
  const format = (engine: Engine, title: string | null, item: CslItem, locator: object) => {
    current.item = forProcessor(item, title);
    // The processor remembers items by their ids, of which one must therefore never come again.
    current.id += 1;
    return runsFromHtml(engine.makeCitationCluster([{ id: String(current.id), ...locator }]));
  };
  return (item, paragraphPrefix) => engines.map(({ style, engine, title }) => ({
    style,
    whole: format(engine, title, item, {}),
    paragraph: paragraphPrefix === null ? null : format(
      engine,
      title,
      { ...item, URL: `${item.URL}#${paragraphPrefix}${paragraphSign}` },
      { locator: paragraphSign, label: 'paragraph' },
    ),
  }));
}

/** A citation as plain text; `paragraph` is what stands for the number of the paragraph. */
export function citationText(runs: readonly CitationRun[], paragraph = ''): string {
  return runs.map((run) => (run.kind === 'paragraph' ? paragraph : run.text)).join('');
}

/**
 * An item for the processor: no markup in its words, no name taken for an institution's.
 * @param titleOfStyle the title of the edition as the style wants it; null where that is the item's own
 */
function forProcessor(item: CslItem, titleOfStyle: string | null): object {
  const { title, version } = item.type === 'book' ? { title: item.title, version: item.edition } : { title: item['container-title'], version: item.version };
  return shielded({
    ...item,
    version,
    [item.type === 'book' ? 'title' : 'container-title']: titleOfStyle ?? title,
    author: item.author.map(personal),
    ...('recipient' in item && { recipient: item.recipient.map(personal) }),
  });
}

function personal(name: CslName): CslName | { family: string } {
  return 'literal' in name ? { family: name.literal } : name;
}
