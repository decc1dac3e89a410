import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { cacheControl, mediaTypeOf } from '../hosting/answers.ts';
import { securityHeaders } from '../hosting/security.ts';

export interface ServeOptions {
  /** Folder of the built site. */
  folder: string;
  /** Path below which the site stands; starts and ends with a slash. */
  base: string;
  /** 0 for any free port. */
  port: number;
  host: string;
}

export interface RunningSite {
  /** Absolute address of the home page. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site as the documented hosts do: same headers, types, compression and not-found page.
 * @throws the system's error where the port is taken.
 */
export async function serve({ folder, base, port, host }: ServeOptions): Promise<RunningSite> {
  const notFoundPage = await readFile(join(folder, '404.html')).catch(() => Buffer.from('Not found'));
  const files = sirv(folder, {
    // Looks at the folder for each answer: a build may put another site in its place at any time.
    dev: true,
    etag: true, brotli: true, gzip: true, extensions: ['html'],
    setHeaders(response, path) {
      response.setHeader('Cache-Control', cacheControl(path));
      const type = mediaTypeOf(path);
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  const notFound = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' }).end(notFoundPage);
  };
  const server = createServer((request: IncomingMessage, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const url = new URL(request.url ?? '/', 'http://any');
    if (!url.pathname.startsWith(base) || /\/\.(?!well-known\/)/u.test(url.pathname)) return notFound(response);
    const path = url.pathname.slice(base.length - 1);
    if (!path.endsWith('/') && isFolder(folder, path)) {
      return response.writeHead(301, { Location: `${url.pathname}/${url.search}` }).end();
    }
    request.url = path + url.search;
    return files(request, response, () => notFound(response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${bound.port}${base}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/** Whether a path names a page without its final slash. A path cannot climb: `URL` has resolved its dots. */
function isFolder(folder: string, path: string): boolean {
  return !path.includes('%') && existsSync(join(folder, path, 'index.html'));
}
