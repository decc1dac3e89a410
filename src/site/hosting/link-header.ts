import { paths, withBase } from '../../edition/addresses.ts';

/**
 * `Link` for every answer: where programs find the typed links of all pages (RFC 8288; RFC 9264, section 6). Each page
 * has its own besides, as elements of its head.
 * @param base path below which the site stands; starts and ends with a slash
 */
export function linkHeader(base: string): string {
  return `<${withBase(base, paths.linkset)}>; rel=linkset`;
}
