/** How hosts are told to answer: one source for the file `_headers` and the snippets for nginx and Caddy. */
import { fileKinds, openKinds, toldKinds } from './file-kinds.ts';
import { linkHeader } from './link-header.ts';
import { hostPattern, kept } from './keeping.ts';
import { openHeaders, securityHeaders } from './security.ts';

const security = Object.entries(securityHeaders);

/** The file `_headers` that Netlify, Cloudflare Pages and others read at the root of a site. */
export function headersFile(base: string): string {
  const rule = (path: string, headers: [string, string][]) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    rule(`${base}*`, [...security, ['Link', linkHeader(base)]]),
    // Without a rule of theirs, these hosts have everything else asked for anew.
    ...kept.map(({ path, control }) => rule(hostPattern(base, path), [['Cache-Control', control]])),
    // These hosts join what several rules say of one header: nothing is said of a file that is not open, nor of a type that another ending has in part.
    ...fileKinds.flatMap((kind) => {
      const isEndOfOther = toldKinds.some(({ ending }) => ending !== kind.ending && ending.endsWith(kind.ending));
      const headers: [string, string][] = [
        ...(toldKinds.includes(kind) && !isEndOfOther ? [['Content-Type', kind.type]] satisfies [string, string][] : []),
        ...(openKinds.includes(kind) ? Object.entries(openHeaders) : []),
      ];
      return headers.length === 0 ? [] : [rule(`${base}*${kind.ending}`, headers)];
    }),
  ].join('\n\n') + '\n';
}
