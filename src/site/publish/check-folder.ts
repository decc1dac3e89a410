import { BuildFailure } from './build-failure.ts';

/**
 * Refuses a project's folder below which the bundler cannot find files: it takes what follows these characters for a fragment or a query.
 * @throws {BuildFailure} that says what to do.
 */
export function checkFolder(folder: string): void {
  const character = /[#?]/u.exec(folder)?.[0];
  if (character !== undefined) {
    throw new BuildFailure(`The project stands in ${folder}, whose path has “${character}”. The bundler cannot read files below such a folder: move or rename it.`);
  }
}
