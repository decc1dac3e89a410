import { BuildFailure } from '../src/site/publish/build-failure.ts';

/** Where a command is asked to serve the site. */
export interface ListeningPlace {
  host: string;
  /** 0 for any free port; null where none is asked for. */
  port: number | null;
}

/**
 * Reads `HOST` (default localhost) and `PORT`.
 * @throws {BuildFailure} where `PORT` is no port.
 */
export function listeningPlace({ HOST: host, PORT: given }: Record<string, string | undefined>): ListeningPlace {
  const port = given ? Number(given) : null;
  if (port !== null && !(/^\d+$/u.test(given ?? '') && port < 65_536)) {
    throw new BuildFailure(`PORT is “${given}”; expected a number from 0 (any free port) to 65535`);
  }
  return { host: host || 'localhost', port };
}
