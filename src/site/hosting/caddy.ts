import { cacheRevalidated, hostPattern, kept, mediaTypes } from './answers.ts';
import { securityHeaders } from './security.ts';
import type { HostedSite } from './hosted-site.ts';

/** The Caddyfile (Caddy 2.6 and later) of a built site. Caddy gets and renews the certificate by itself. */
export function caddyFile({ name, base, root }: HostedSite): string {
  const header = (field: string, value: string) => `${field} "${value}"`;
  // Later ones prevail, so the longest ending comes last.
  const types = Object.entries(mediaTypes).sort(([a], [b]) => a.length - b.length);
  const lines = [
    `${name} {`,
    `    root * ${root}`,
    '    route {',
    '        header {',
    ...[...Object.entries(securityHeaders), ['Cache-Control', cacheRevalidated]].map(([field = '', value = '']) => `            ${header(field, value)}`),
    '        }',
    ...kept.map(({ path, control }) => `        header ${hostPattern(base, path)} ${header('Cache-Control', control)}`),
    ...types.map(([end, type]) => `        header ${base}*${end} ${header('Content-Type', type)}`),
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
