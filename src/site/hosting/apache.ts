import { fileKinds, openKinds } from './file-kinds.ts';
import { cacheRevalidated, kept } from './keeping.ts';
import { linkHeader } from './link-header.ts';
import { openHeaders, ownHeaders, securityHeaders } from './security.ts';

const compressed = String.raw`(?:\.(?:br|gz))?$`;

/**
 * The file `.htaccess` that Apache (2.4) reads in the folder of a built site, where it is let (`AllowOverride All`);
 * a shared host needs no other configuration.
 */
export function apacheFile(base: string): string {
  const literal = (path: string) => path.replaceAll('.', String.raw`\.`);
  const header = ([name, value]: [string, string], condition = 'always') => `    Header ${condition} set ${name} "${value}"`;
  // Every type is told, since hosts differ in what they know by themselves. Later ones prevail, so the longest ending comes last; it is matched against the file's name alone.
  const types = fileKinds.filter(({ ending }) => !ending.includes('/')).sort((a, b) => a.ending.length - b.ending.length);
  return `${[
    '# Text without a charset of its own is UTF-8.',
    'AddDefaultCharset utf-8',
    'DirectoryIndex index.html',
    'Options -Indexes -MultiViews',
    `ErrorDocument 404 ${base}404.html`,
    '',
    ...types.map(({ ending, type }) => `<FilesMatch "${literal(ending)}${compressed}">\n    ForceType "${type}"\n</FilesMatch>`),
    '',
    '<IfModule mod_headers.c>',
    ...Object.entries({ ...securityHeaders, ...ownHeaders, Link: linkHeader(base), 'Cache-Control': cacheRevalidated }).map((each) => header(each)),
    ...kept.map(({ path, control }) => `    Header always set Cache-Control "${control}" "expr=%{REQUEST_URI} =~ m#^${literal(base + path.slice(1))}${path.endsWith('/') ? '' : '$'}# && %{REQUEST_STATUS} != 404"`),
    `    <FilesMatch "(?:${openKinds.map(({ ending }) => literal(ending)).join('|')})${compressed}">`,
    ...Object.entries(openHeaders).map((each) => `    ${header(each)}`),
    '    </FilesMatch>',
    '</IfModule>',
    '',
    '# Compressed forms stand beside the files.',
    '<IfModule mod_rewrite.c>',
    '    RewriteEngine On',
    String.raw`    RewriteRule "(^|/)\.(?!well-known/)" - [R=404,L]`,
    ...[['br', 'br'], ['gzip', 'gz']].flatMap(([encoding = '', end = '']) => [
      String.raw`    RewriteCond %{HTTP:Accept-Encoding} \b${encoding}\b`,
      `    RewriteCond %{REQUEST_FILENAME}.${end} -f`,
      `    RewriteRule "^(.+)$" "$1.${end}" [L]`,
    ]),
    '</IfModule>',
    '<IfModule mod_mime.c>',
    '    AddEncoding br .br',
    '    AddEncoding gzip .gz',
    '    RemoveType .br .gz',
    '    RemoveLanguage .br',
    '</IfModule>',
    '<IfModule mod_headers.c>',
    '    Header append Vary Accept-Encoding',
    '</IfModule>',
  ].join('\n')}\n`;
}
