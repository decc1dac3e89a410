import type { FindWord, Posting } from '../postings.ts';
import { unstemmed, wholly } from '../wholly.ts';
import { arrival } from './not-arrived.ts';

/** What is used of Pagefind (1.5) in the browser. */
interface Pagefind {
  createInstance: (options: Record<string, unknown>) => PagefindInstance;
}

interface PagefindInstance {
  /** Answers once the index is ready. */
  filters: () => Promise<unknown>;
  search: (term: string) => Promise<{ results: unknown[] }>;
}

/**
 * Starts Pagefind.
 * @param folder address of the folder of the index, with a final slash
 * @param attempt from 0: a browser that has failed to load a script does not try the same address again
 * @throws {NotArrived} where its script is not there, is not Pagefind, or finds its files missing.
 */
export async function startPagefind(folder: string, attempt: number): Promise<FindWord> {
  const address = `${folder}pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`;
  const instance = await arrival(address, async () => {
    const module: unknown = await import(/* @vite-ignore */ address);
    if (!isPagefind(module)) throw new TypeError('The script of the index is not Pagefind');
    const made = module.createInstance({ basePath: folder, language: unstemmed, noWorker: true, exactDiacritics: true });
    await made.filters();
    return made;
  });
  return async (word) => {
    const { results } = await arrival('a part of the index', () => instance.search(wholly(word)));
    return results.map(postingFrom);
  };
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'createInstance' in module && typeof module.createInstance === 'function';
}

function postingFrom(result: unknown): Posting {
  if (typeof result !== 'object' || result === null || !('id' in result) || !('words' in result) || !('score' in result)) {
    throw new TypeError('Pagefind answers in another form');
  }
  return { id: String(result.id).slice(unstemmed.length + 1), places: Array.isArray(result.words) ? result.words.map(Number) : [], score: Number(result.score) };
}
