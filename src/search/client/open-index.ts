import { guideFile, indexFolder, textsFile } from '../files.ts';
import { guideFromJson, textsFromJson } from '../guide-json.ts';
import type { GroupTexts, GuideGroup } from '../guide.ts';
import { findWordInParts } from '../index/index-parts.ts';
import { Searcher } from '../search.ts';
import { arrival, NotArrived } from '../index/not-arrived.ts';

/** The index as the page uses it. */
export interface OpenIndex {
  searcher: Searcher;
  /** The texts of a group, fetched once; asked again after a failure, they are fetched again. */
  textsOf: (group: GuideGroup) => Promise<GroupTexts>;
}

/**
 * Fetches the guide to the index; its parts and texts are fetched when they are asked for.
 * @param base path of the site, with a final slash
 * @throws {NotArrived} where an address does not answer, or half a file came.
 */
export async function openIndex(base: string): Promise<OpenIndex> {
  const folder = `${base}${indexFolder}/`;
  const guide = await arrival(guideFile, async () => guideFromJson(await (await fetched(folder + guideFile)).text()));
  const fetchFile = async (name: string) => new Uint8Array(await (await fetched(folder + name)).arrayBuffer());
  return { searcher: new Searcher(guide, findWordInParts(guide.parts, fetchFile)), textsOf: textsIn(folder) };
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new NotArrived(`${address} answers ${response.status}`, { status: response.status });
  return response;
}

function textsIn(folder: string): OpenIndex['textsOf'] {
  const asked = new Map<string, Promise<GroupTexts>>();
  return ({ texts }) => {
    const known = asked.get(texts);
    if (known) return known;
    const name = textsFile(texts);
    const asking = arrival(name, async () => textsFromJson(await (await fetched(folder + name)).text()));
    asked.set(texts, asking);
    asking.catch(() => asked.delete(texts));
    return asking;
  };
}
