import { guideFile, indexFolder, textsFile } from '../files.ts';
import { guideFromJson, textsFromJson } from '../guide-json.ts';
import type { GroupTexts, GuideGroup } from '../guide.ts';
import { Searcher } from '../search.ts';
import { arrival, NotArrived } from './not-arrived.ts';
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
 * @throws {NotArrived} where an address does not answer, half a file came, or the browser refuses to run the index.
 */
export async function openIndex(base: string, attempt: number): Promise<OpenIndex> {
  const folder = `${base}${indexFolder}/`;
  preload(`${folder}wasm.unknown.pagefind`);
  const stopQuieting = quietPagefind();
  try {
    const [guide, findWord] = await Promise.all([arrival(guideFile, async () => guideFromJson(await fetchText(folder + guideFile))), startPagefind(folder, attempt)]);
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

/** Pagefind starts in the background and lets a failure of that fall; what is asked of it fails as well, and that is handled. Other failures are not its. */
function quietPagefind(): () => void {
  const quiet = (event: PromiseRejectionEvent) => {
    if (event.reason instanceof Error && /\/pagefind(?:-\w+)?\.js/u.test(event.reason.stack ?? '')) event.preventDefault();
  };
  addEventListener('unhandledrejection', quiet);
  return () => removeEventListener('unhandledrejection', quiet);
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new NotArrived(`${address} answers ${response.status}`, { status: response.status });
  return response.text();
}

function textsIn(folder: string): OpenIndex['textsOf'] {
  const asked = new Map<string, Promise<GroupTexts>>();
  return ({ texts }) => {
    const known = asked.get(texts);
    if (known) return known;
    const asking = arrival(textsFile(texts), async () => textsFromJson(await fetchText(folder + textsFile(texts))));
    asked.set(texts, asking);
    asking.catch(() => asked.delete(texts));
    return asking;
  };
}
