import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths, type PathWithRoute, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { insideChanged } from './astro-inside.ts';
import { bundleParts, type Bundle } from './bundle.ts';

/** What Astro's compiled entry offers, as its own prerenderer uses it. */
interface App extends StaticPathsApp {
  routeCache: NonNullable<StaticPathsApp['routeCache']>;
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
  render: (request: Request, options: { routeData: PathWithRoute['route'] }) => Promise<Response>;
}

/** A page or other file that the bundle can make. */
export interface Route {
  /** Path of its file below the site, `/telegrams/3/index.html`. */
  file: string;
  /** What kind of page or file it is: its path with the names of what varies, `/telegrams/[number]`. */
  kind: string;
  /** What the page is given beside the edition; null where that is nothing. */
  props: unknown;
  make: () => Promise<Uint8Array>;
}

/**
 * Every page and file that the compiled code makes, in the order of the routes.
 * @throws {BuildFailure} where the compiled code does not offer what it did.
 */
export async function routesOf({ folder, entry, pages }: Bundle, { origin, base }: { origin: string; base: string }): Promise<Route[]> {
  const module: unknown = await import(pathToFileURL(join(folder, bundleParts.pages, entry)).href);
  const app = appOf(module);
  app.setInternals({ pagesByKeys: new Map(pages.map((page) => [page.key, page])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  const paths = await new StaticPaths(app).getAll();
  return paths.map(({ pathname, route }) => ({
    file: fileOf(pathname, route.type),
    kind: route.route,
    props: propsOf(app, route, pathname),
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

/** What a page was given by its `getStaticPaths`; null where it has none. What is kept of a page depends on it, so it must not be missed. */
function propsOf({ routeCache }: App, route: PathWithRoute['route'], pathname: string): unknown {
  if (route.params.length === 0) return null;
  const item = routeCache.get(route)?.staticPaths.keyed.get(pathname);
  if (item === undefined) throw insideChanged(`its cache of routes does not know ${pathname}`);
  return item.props ?? null;
}

const methods = ['setInternals', 'setOptions', 'render'] as const;

function appOf(module: unknown): App {
  const app: unknown = typeof module === 'object' && module !== null && 'app' in module ? module.app : null;
  if (!isObject(app)) throw insideChanged('the compiled code offers no app');
  for (const method of methods) if (typeof app[method] !== 'function') throw insideChanged(`the app has no ${method}`);
  if (!isApp(app)) throw insideChanged('the app has no cache of routes');
  return app;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Whether an object with the methods is the app that they belong to. */
function isApp(value: object): value is App {
  return 'routeCache' in value && typeof value.routeCache === 'object' && value.routeCache !== null;
}
