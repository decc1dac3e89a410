import { guideFile, indexFolder, textsFile } from '../files.ts';
import { guideFromJson, textsFromJson } from '../guide-json.ts';
import type { GroupTexts, GuideGroup } from '../guide.ts';
import { Searcher } from '../search.ts';
import { startPagefind } from './pagefind.ts';

/** The index as the page uses it. */
export interface OpenIndex {
  searcher: Searcher;
  /** The texts of a group, fetched once; asked again after a failure, they are fetched again. */
  textsOf: (group: GuideGroup) => Promise<GroupTexts>;
}

/**
 * Fetches the index and starts it.
 * @param base path of the site, with a final slash
 * @param attempt from 0
 * @throws what stands in the way: an address that does not answer, half a file, a browser that refuses to run the index.
 */
export async function openIndex(base: string, attempt: number): Promise<OpenIndex> {
  const folder = `${base}${indexFolder}/`;
  preload(`${folder}wasm.unknown.pagefind`);
  const stopQuieting = quietPagefind();
  try {
    const [guide, findWord] = await Promise.all([fetchText(folder + guideFile).then(guideFromJson), startPagefind(folder, attempt)]);
    return { searcher: new Searcher(guide, findWord), textsOf: textsIn(folder) };
  } finally {
    // What Pagefind leaves unhandled comes a moment after what it reports.
    setTimeout(stopQuieting, 1000);
  }
}

/** Fetches what Pagefind will ask for only once it runs. */
function preload(address: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: address });
  document.head.append(link);
}

/** Pagefind starts in the background and lets a failure of that fall; what is asked of it fails as well, and that is handled. */
function quietPagefind(): () => void {
  const quiet = (event: PromiseRejectionEvent) => event.preventDefault();
  addEventListener('unhandledrejection', quiet);
  return () => removeEventListener('unhandledrejection', quiet);
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response.text();
}

function textsIn(folder: string): OpenIndex['textsOf'] {
  const asked = new Map<string, Promise<GroupTexts>>();
  return ({ texts }) => {
    const known = asked.get(texts);
    if (known) return known;
    const asking = fetchText(folder + textsFile(texts)).then(textsFromJson);
    asked.set(texts, asking);
    asking.catch(() => asked.delete(texts));
    return asking;
  };
}
