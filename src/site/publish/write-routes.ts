import type { Route } from './bundle/pages-from-bundle.ts';
import { Durations } from './durations.ts';
import type { KeptRoutes } from './kept-routes.ts';
import type { Listener } from './progress.ts';
import type { SiteWriter } from './site-writer.ts';
import type { Store } from './store/store.ts';

export interface RoutesToWrite {
  routes: KeptRoutes;
  writer: SiteWriter;
  store: Pick<Store, 'get' | 'keep'>;
  progress: Listener['progress'];
}

/** Files between two words about how far the search for kept ones is. */
const toldEvery = 100;

/** Writes pages and files: first those that have not changed, which tells how many there are to make; then these. */
export async function writeRoutes(wanted: readonly Route[], { routes, writer, store, progress }: RoutesToWrite): Promise<void> {
  const changed: Route[] = [];
  for (const [at, route] of wanted.entries()) {
    if (at % toldEvery === 0) progress({ doing: 'copying what has not changed', done: at, of: wanted.length, rest: null });
    const kept = routes.find(route);
    if (kept === null || !(await writer.writeKept(kept))) changed.push(route);
  }
  const durations = new Durations(store, changed);
  for (const [at, route] of byTurns(changed).entries()) {
    progress({ doing: 'making pages and files', done: at, of: changed.length, rest: durations.rest() });
    const start = performance.now();
    await writer.write(await routes.make(route));
    durations.took(route, performance.now() - start);
  }
  durations.keep(wanted.map(({ file }) => file));
}

/** One kind by turns with the others, each from its beginning to its end: what has been made then tells how long the rest will take. */
function byTurns(routes: readonly Route[]): Route[] {
  return [...Map.groupBy(routes, ({ kind }) => kind).values()]
    .flatMap((ofKind) => ofKind.map((route, at) => ({ route, share: at / ofKind.length })))
    .sort((a, b) => a.share - b.share)
    .map(({ route }) => route);
}
