import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { kindOfFile } from '../hosting/file-kinds.ts';
import { ContentReading, type Reading } from './content-reading.ts';
import { showEdition } from './in-press.ts';

/** Between two looks at the content, in milliseconds, beside those that the system's news of changes and each request cause. */
const interval = 500;

/**
 * Lets the development server make its pages anew as soon as the content changes, and show an
 * editor's report in place of every page while the content has problems.
 */
export function contentReport(contentDir: string): AstroIntegration {
  return {
    name: 'content-report',
    hooks: {
      'astro:server:setup'({ server, logger }) {
        const reading = new ContentReading(contentDir);
        const told = { reading: 0, served: 0 };
        const reload = () => server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        /** Looks at the content, and tells of it whoever has to know where it has changed. */
        const look = async (): Promise<Reading> => {
          const latest = await reading.now();
          if (latest.number === told.reading) return latest;
          told.reading = latest.number;
          if (latest.edition !== null) showEdition(latest.edition);
          if (latest.report !== '') logger.warn(`\n${latest.report}`);
          else if (latest.number > 1) logger.info('The content has been read again and has no problems.');
          // What Astro sends when its own store of content has changed: the pages' paths are asked for anew.
          for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
          // The news reaches the pages' code with the next turn of the loop of events.
          await new Promise((next) => setImmediate(next));
          reload();
          return latest;
        };
        const lookAgain = () => {
          look().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
        };
        const folder = resolve(contentDir) + sep;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (resolve(path).startsWith(folder)) lookAgain();
        });
        // News of changes may get lost while the watcher starts; a browser that was not connected yet has missed them.
        const timer = setInterval(lookAgain, interval);
        server.httpServer?.once('close', () => clearInterval(timer));
        server.ws.on('connection', () => {
          if (told.served !== told.reading) reload();
        });
        server.middlewares.use((request, response, next) => {
          const wantsPage = request.headers.accept?.includes('text/html') === true;
          if (!wantsPage && !isPublished(request.url ?? '/')) return next();
          look().then(({ number, edition, report }) => {
            if (wantsPage) told.served = number;
            if (edition !== null) return next();
            const type = wantsPage ? 'text/html' : 'text/plain';
            return response.writeHead(500, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(wantsPage ? reportPage(report) : report);
          }, next);
        });
      },
    },
  };
}

/** Whether an address is one of the site's own, not of the scripts and styles that only the development server has. */
function isPublished(address: string): boolean {
  const path = address.split('?')[0] ?? '';
  return !/^\/(?:@|src\/|node_modules\/)/u.test(path) && kindOfFile(path) !== null;
}

/** The report as a page, which the development server's own script loads anew when the content changes. */
export function reportPage(report: string): string {
  return toHtml({
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charset: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width' }),
          h('title', 'The content has problems'),
          h('style', ':root{color-scheme:light dark}body{max-width:60rem;margin:2rem auto;padding-inline:1rem;font:1rem/1.5 serif}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:0.9rem/1.6 monospace}'),
          h('script', { type: 'module', src: '/@vite/client' }),
        ]),
        h('body', [
          h('h1', 'The content has problems'),
          h('p', 'The pages are shown again as soon as these places are mended.'),
          h('pre', report),
        ]),
      ]),
    ],
  });
}
