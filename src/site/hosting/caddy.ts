import { openKinds, toldKinds } from './file-kinds.ts';
import type { HostedSite } from './hosted-site.ts';
import { linkHeader } from './link-header.ts';
import { cacheRevalidated, hostPattern, kept } from './keeping.ts';
import { openHeaders, ownHeaders, securityHeaders } from './security.ts';

/** Name of the matcher of a kind of file. */
function matcherOf(ending: string): string {
  return `@${ending.replace(/^\./u, '').replaceAll('.', '-')}`;
}

/** The Caddyfile (Caddy 2.6 and later) of a built site. Caddy gets and renews the certificate by itself. */
export function caddyFile({ name, base, root }: HostedSite): string {
  const header = (field: string, value: string) => `${field} "${value}"`;
  // Later ones prevail, so the longest ending comes last.
  const types = [...toldKinds].sort((a, b) => a.ending.length - b.ending.length);
  const lines = [
    `${name} {`,
    `    root * ${root}`,
    '    route {',
    '        header {',
    ...[...Object.entries({ ...securityHeaders, ...ownHeaders }), ['Link', linkHeader(base)], ['Cache-Control', cacheRevalidated]].map(([field = '', value = '']) => `            ${header(field, value)}`),
    '        }',
    ...kept.map(({ path, control }) => `        header ${hostPattern(base, path)} ${header('Cache-Control', control)}`),
    // A star that begins a pattern passes over slashes, one within it does not (Caddy, Request matchers, path).
    ...types.flatMap(({ ending, type }) => [`        ${matcherOf(ending)} path *${ending}`, `        header ${matcherOf(ending)} ${header('Content-Type', type)}`]),
    `        @open path ${openKinds.map(({ ending }) => `*${ending}`).join(' ')}`,
    ...Object.entries(openHeaders).map(([field, value]) => `        header @open ${header(field, value)}`),
    '        file_server {',
    '            precompressed br gzip',
    '            hide .*',
    '        }',
    '    }',
    '    handle_errors {',
    `        header ${header('Cache-Control', cacheRevalidated)}`,
    `        header ${header('Content-Type', 'text/html; charset=utf-8')}`,
    `        rewrite * ${base}404.html`,
    '        file_server',
    '    }',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}
