import { pathOfPassage, paths, withBase } from '../edition/addresses.ts';
import { isReadingId, partsOfPassageId } from '../edition/passage-id.ts';
import type { EditorialContext } from '../html/editorial-to-hast.ts';

/**
 * Addresses under the base of a deployment, as a document has them.
 * @param holds whether the document itself has the telegram of that number; null for passages of the front matter
 */
export function linksFrom(base: string, holds: (telegram: number | null) => boolean): EditorialContext {
  return {
    hrefOf: (id) => (!isReadingId(id) && holds(partsOfPassageId(id).telegram) ? `#${id}` : withBase(base, pathOfPassage(id))),
    hrefOfName: (id) => withBase(base, paths.name(id)),
    hrefOfSource: (id) => withBase(base, `${paths.about}#source-${id}`),
  };
}
