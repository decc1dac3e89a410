/** How hosts are told to answer: one source for the file `_headers` and the snippets for nginx and Caddy. */
import { toldKinds } from './file-kinds.ts';
import { hostPattern, kept } from './keeping.ts';
import { securityHeaders } from './security.ts';

const security = Object.entries(securityHeaders);

/** The file `_headers` that Netlify, Cloudflare Pages and others read at the root of a site. */
export function headersFile(base: string): string {
  const rule = (path: string, headers: [string, string][]) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    rule(`${base}*`, security),
    // Without a rule of theirs, these hosts have everything else asked for anew.
    ...kept.map(({ path, control }) => rule(hostPattern(base, path), [['Cache-Control', control]])),
    ...toldKinds.map(({ ending, type }) => rule(`${base}*${ending}`, [['Content-Type', type]])),
  ].join('\n\n') + '\n';
}
