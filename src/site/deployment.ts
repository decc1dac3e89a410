/** Where the built site will stand, and from which content it is built. */
export interface Deployment {
  /** Absolute origin for canonical addresses and metadata, without a final slash. */
  origin: string;
  /** Path of the site below the origin; starts and ends with a slash. */
  base: string;
  /** Folder of the edition's content, relative to the project. */
  contentDir: string;
  /** Folder that the pages are written to. */
  outDir: string;
}

/**
 * Reads a deployment from `SITE_URL`, `BASE_PATH`, `CONTENT_DIR` and `OUT_DIR`.
 * @throws {TypeError} where `SITE_URL` is not an absolute address with `http:` or `https:`.
 */
export function deploymentFrom(environment: Record<string, string | undefined>): Deployment {
  const url = new URL(environment['SITE_URL'] || 'http://localhost:4321');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new TypeError(`SITE_URL is ${url.href}; expected an address that starts with https: or http:`);
  }
  const inner = (environment['BASE_PATH'] ?? '').split('/').filter(Boolean).join('/');
  return {
    origin: url.origin,
    base: inner ? `/${inner}/` : '/',
    contentDir: environment['CONTENT_DIR'] || 'content',
    outDir: environment['OUT_DIR'] || 'dist',
  };
}

/** The variables that say what `deploymentFrom` reads. */
export function environmentOf({ origin, base, contentDir, outDir }: Deployment): Record<string, string> {
  return { SITE_URL: origin, BASE_PATH: base, CONTENT_DIR: contentDir, OUT_DIR: outDir };
}
