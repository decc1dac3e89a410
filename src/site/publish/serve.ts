import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { kindOfFile } from '../hosting/file-kinds.ts';
import { cacheControl } from '../hosting/keeping.ts';
import { linkHeader } from '../hosting/link-header.ts';
import { originHeaders, ownHeaders, securityHeaders } from '../hosting/security.ts';

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
      const kind = kindOfFile(path);
      if (kind) response.setHeader('Content-Type', kind.type);
      for (const [name, value] of Object.entries(originHeaders(path))) response.setHeader(name, value);
    },
  });
  const notFound = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache', ...ownHeaders }).end(notFoundPage);
  };
  const server = createServer((request: IncomingMessage, response) => {
    for (const [name, value] of Object.entries({ ...securityHeaders, Link: linkHeader(base) })) response.setHeader(name, value);
    const target = targetFrom(request.url ?? '/');
    if (target === null) return response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Bad request');
    if (!target.path.startsWith(base) || /\/(?:\/|\.(?!well-known\/))/u.test(target.path)) return notFound(response);
    const path = target.path.slice(base.length - 1);
    if (!path.endsWith('/') && isFolder(folder, path)) {
      return response.writeHead(301, { Location: `${target.path}/${target.query}` }).end();
    }
    request.url = path + target.query;
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

/**
 * The target of a request in its usual form, a path and a query (RFC 9112, section 3.2.1); null where it has another.
 * It is taken apart as it stands: a parser of addresses reads `//names` as a host, and fails on `//`.
 */
function targetFrom(line: string): { path: string; query: string } | null {
  if (!line.startsWith('/')) return null;
  const at = line.indexOf('?');
  const path = at < 0 ? line : line.slice(0, at);
  try {
    decodeURIComponent(path);
  } catch {
    return null;
  }
  return { path, query: at < 0 ? '' : line.slice(at) };
}

/** Whether a path names a page without its final slash. A path cannot climb: none with a segment that begins with a dot comes here. */
function isFolder(folder: string, path: string): boolean {
  return !path.includes('%') && existsSync(join(folder, path, 'index.html'));
}
