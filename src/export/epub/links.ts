import { isReadingId, partsOfPassageId } from '../../edition/passage-id.ts';
import type { EditorialContext } from '../../html/editorial-to-hast.ts';

/** Addresses within the book: each telegram is a document of its own. */
export const bookLinks: EditorialContext = {
  hrefOf: (id) => {
    if (isReadingId(id)) return `about.xhtml#${id}`;
    const { owner } = partsOfPassageId(id);
    if (owner === 'front') return `title.xhtml#${id}`;
    return id === owner ? `${owner}.xhtml` : `${owner}.xhtml#${id}`;
  },
  hrefOfName: (id) => `names.xhtml#name-${id}`,
  hrefOfSource: (id) => `about.xhtml#source-${id}`,
};
