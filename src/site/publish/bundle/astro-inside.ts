import { BuildFailure } from '../build-failure.ts';

/** The version whose inside is known here. */
const known = '7.3.4';

/**
 * The failure where Astro is not made as expected: pages are made from what it compiles, and for that its inside is used,
 * which a new version may change without a word.
 * @param found what is otherwise, a clause
 */
export function insideChanged(found: string): BuildFailure {
  return new BuildFailure(
    `Astro is made otherwise than in version ${known}: ${found}. src/site/publish/bundle has to follow the new version before package.json can name it.`,
  );
}
