import { openKinds, toldKinds } from './file-kinds.ts';
import type { HostedSite } from './hosted-site.ts';
import { linkHeader } from './link-header.ts';
import { cacheRevalidated, kept } from './keeping.ts';
import { openHeaders, ownHeaders, securityHeaders } from './security.ts';

export interface NginxOptions extends HostedSite {
  /** What to listen on: a port, or an address with one. */
  listen: string;
  /** Whether the server has the module for precompressed brotli files. */
  brotli: boolean;
}

const openMaps = Object.entries(openHeaders).map(([header, open], at) => ({ header, variable: `$edition_open_${at + 1}`, own: ownHeaders[header] ?? '', open }));

/** The configuration of nginx (1.20 and later) for a built site, to be included on the level of `http`. */
export function nginxFile({ name, base, root, listen, brotli }: NginxOptions): string {
  const literal = (path: string) => path.replaceAll('.', String.raw`\.`);
  const path = literal(base);
  const lines = [
    '# How long a file may be kept: for ever where its name changes with its bytes.',
    'map $uri $edition_cache {',
    `    default "${cacheRevalidated}";`,
    ...kept.map((each) => `    ~^${path}${literal(each.path.slice(1))}${each.path.endsWith('/') ? '' : '$'} "${each.control}";`),
    '}',
    '',
    '# Data and pictures are open to other origins. An empty header is not sent.',
    ...openMaps.flatMap(({ variable, own, open }) => [
      `map $uri ${variable} {`, `    default "${own}";`, `    ~^${path}.*(?:${openKinds.map(({ ending }) => literal(ending)).join('|')})$ "${open}";`, '}', '',
    ]),
    'server {',
    `    listen ${listen};`,
    `    server_name ${name};`,
    `    root ${root};`,
    '    index index.html;',
    '    charset utf-8;',
    '    server_tokens off;',
    '    absolute_redirect off;',
    '    gzip_static on;',
    ...(brotli ? ['    brotli_static on;'] : []),
    `    error_page 404 ${base}404.html;`,
    '',
    '    # Nothing below this block may have an add_header of its own: it would replace all of these.',
    ...[...Object.entries(securityHeaders), ...openMaps.map(({ header, variable }) => [header, variable]), ['Link', linkHeader(base)], ['Cache-Control', '$edition_cache']].map(([header = '', value = '']) => `    add_header ${header} "${value}" always;`),
    '',
    ...toldKinds.map(({ ending, type }) => `    location ~ ^${path}.*${literal(ending)}$ { types {} default_type "${type}"; }`),
    String.raw`    location ~ /\.(?!well-known/) { return 404; }`,
    '}',
  ];
  return `${lines.join('\n')}\n`;
}
