/** What every answer of the site's server says, and what each page forbids itself. */
import { createHash } from 'node:crypto';
import { kindOfFile } from './file-kinds.ts';

/**
 * Headers for every answer, whatever the host. They do not depend on the build, so that a
 * host's configuration outlives it; what a page may run and show is in its own policy.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  // Only the header can forbid framing; the rest is repeated here for answers that are no pages.
  'Content-Security-Policy': "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; script-src-attr 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** What answers say of data and pictures: they are public, and sent without credentials (Fetch standard, sections 3.2.3 and 3.7). */
export const openHeaders: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** What all other answers say: they are for pages of the site alone. */
export const ownHeaders: Readonly<Record<string, string>> = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/** What an answer says of other origins. */
export function originHeaders(path: string): Readonly<Record<string, string>> {
  return kindOfFile(path)?.open === true ? openHeaders : ownHeaders;
}

/** What a page has in it that its policy must allow. */
export interface PageNeeds {
  /** Texts of the inline style sheets. */
  styles: readonly string[];
  /** Texts of the inline scripts that run. */
  scripts: readonly string[];
  /** Whether the page loads script files of the site. */
  loadsScripts: boolean;
  /** Whether the page loads style sheets of the site. */
  loadsStyles: boolean;
  /** Whether fonts and images stand in the page itself, as `data:` addresses. */
  embedsFiles: boolean;
}

/** The Content Security Policy (level 3) of one page, for its `meta` element: nothing but what the page has. */
export function contentSecurityPolicy(needs: PageNeeds): string {
  const own = needs.embedsFiles ? ["'self'", 'data:'] : ["'self'"];
  const directives: [string, string[]][] = [
    ['default-src', []],
    ['script-src', [
      ...(needs.loadsScripts ? ["'self'"] : []),
      ...hashes(needs.scripts),
    ]],
    ['style-src', [...(needs.loadsStyles ? ["'self'"] : []), ...hashes(needs.styles)]],
    ['img-src', own],
    ['font-src', own],
    ['manifest-src', ["'self'"]],
    // Audits read the site's own robots.txt from within the page.
    ['connect-src', ["'self'"]],
    ['form-action', ["'self'"]],
    ['base-uri', []],
  ];
  return directives.map(([name, sources]) => [name, ...(sources.length === 0 ? ["'none'"] : sources)].join(' ')).join('; ');
}

function hashes(texts: readonly string[]): string[] {
  const each = texts.map((text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`);
  return [...new Set(each)].sort();
}
