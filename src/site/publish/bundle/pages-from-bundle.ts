import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths, type PathWithRoute, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { bundleParts, type Bundle } from './bundle.ts';

/** What Astro's compiled entry offers, as its own prerenderer uses it. */
interface App extends StaticPathsApp {
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
  render: (request: Request, options: { routeData: PathWithRoute['route'] }) => Promise<Response>;
}

/** A page or other file that the bundle can make. */
export interface Route {
  /** Path of its file below the site, `/telegrams/3/index.html`. */
  file: string;
  /** What the page is given beside the edition; null where that is nothing. */
  props: unknown;
  make: () => Promise<Uint8Array>;
}

/** Every page and file that the compiled code makes, in the order of the routes. */
export async function routesOf({ folder, entry, pages }: Bundle, { origin, base }: { origin: string; base: string }): Promise<Route[]> {
  const module: unknown = await import(pathToFileURL(join(folder, bundleParts.pages, entry)).href);
  if (!hasApp(module)) throw new TypeError(`${entry} has no app`);
  const { app } = module;
  app.setInternals({ pagesByKeys: new Map(pages.map((page) => [page.key, page])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  const paths = await new StaticPaths(app).getAll();
  return paths.map(({ pathname, route }) => ({
    file: fileOf(pathname, route.type),
    props: app.routeCache?.get(route)?.staticPaths.keyed.get(pathname)?.props ?? null,
    make: async () => {
      const path = route.type === 'page' && !pathname.endsWith('/') ? `${pathname}/` : pathname;
      const response = await app.render(new Request(origin + base + encodeURI(path).replace(/^\//u, '')), { routeData: route });
      return new Uint8Array(await response.arrayBuffer());
    },
  }));
}

/** A page is a folder's index, so that its address needs no ending; hosts look for the page of missing ones under its own name. */
function fileOf(pathname: string, type: string): string {
  const path = pathname.startsWith('/') ? pathname : `/${pathname}`;
  if (type !== 'page') return path;
  return path === '/404' ? '/404.html' : join(dirname(`${path}/x`), 'index.html').replaceAll('\\', '/');
}

function hasApp(module: unknown): module is { app: App } {
  return typeof module === 'object' && module !== null && 'app' in module && typeof module.app === 'object';
}
