import { BuildFailure } from './publish/build-failure.ts';

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
 * @throws {BuildFailure} where `SITE_URL` is no origin with `http:` or `https:`, or `BASE_PATH` no path.
 */
export function deploymentFrom(environment: Record<string, string | undefined>): Deployment {
  return {
    origin: originFrom(environment['SITE_URL'] || 'http://localhost:4321'),
    base: baseFrom(environment['BASE_PATH'] ?? ''),
    contentDir: environment['CONTENT_DIR'] || 'content',
    outDir: environment['OUT_DIR'] || 'dist',
  };
}

function originFrom(given: string): string {
  const url = URL.parse(given);
  if (url === null || !/^https?:$/u.test(url.protocol)) {
    throw new BuildFailure(`SITE_URL is “${given}”; expected the address of the host, for instance https://letters.example`);
  }
  if (url.href !== `${url.origin}/`) {
    throw new BuildFailure(`SITE_URL is “${given}”; expected ${url.origin} alone. The path below it is given as BASE_PATH.`);
  }
  return url.origin;
}

/** The characters are those that no server, link or file name writes in two ways. */
function baseFrom(given: string): string {
  const names = given.split('/').filter(Boolean);
  const bad = names.find((name) => !/^[\w~-][\w.~-]*$/u.test(name));
  if (bad !== undefined) {
    throw new BuildFailure(`BASE_PATH is “${given}”; expected a path such as /letters/1949/, of letters from a to z, digits, “-”, “_”, “~”, and “.” where a name does not begin: “${bad}” has something else.`);
  }
  return names.length > 0 ? `/${names.join('/')}/` : '/';
}

/** The variables that say what `deploymentFrom` reads. */
export function environmentOf({ origin, base, contentDir, outDir }: Deployment): Record<string, string> {
  return { SITE_URL: origin, BASE_PATH: base, CONTENT_DIR: contentDir, OUT_DIR: outDir };
}
