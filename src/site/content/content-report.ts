import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { buildEdition } from '../../edition/read/build-edition.ts';
import { readContent } from '../../edition/read/read-content.ts';

/**
 * Lets the development server make its pages anew as soon as the content changes, and show an
 * editor's report in place of every page while the content has problems.
 */
export function contentReport(contentDir: string): AstroIntegration {
  return {
    name: 'content-report',
    hooks: {
      'astro:server:setup'({ server }) {
        const folder = resolve(contentDir) + sep;
        const latest: { report: Promise<string | null> | null } = { report: null };
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          latest.report = null;
          // What Astro sends when its own store of content has changed: the pages' paths are asked for anew.
          for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        });
        server.middlewares.use((request, response, next) => {
          if (!request.headers.accept?.includes('text/html')) return next();
          latest.report ??= problemsOf(contentDir);
          latest.report.then((report) => {
            if (report === null) return next();
            response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(reportPage(report));
          }, next);
        });
      },
    },
  };
}

/** The report of a content folder that cannot be published; null where it can. */
async function problemsOf(contentDir: string): Promise<string | null> {
  const { edition, report } = buildEdition(await readContent(contentDir), contentDir);
  return edition === null ? report.trimEnd() : null;
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
