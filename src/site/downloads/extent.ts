import type { Edition } from '../../edition/model.ts';

/**
 * Up to how many telegrams an edition is there as one file that a person opens, and draws a picture
 * for each. A longer one would make files that no reader opens and builds that take hours;
 * it is there page by page, and whole in the forms for programs.
 */
export const mostTelegrams = {
  /** Some five hundred printed pages. */
  pdf: 200,
  /** Some five megabytes, all shown at once. */
  oneFile: 600,
  /** Some two thousand documents in one book. */
  epub: 2000,
  /** The bag holds all other files again. */
  bag: 2000,
  /** Each takes as long as a page with all its forms. */
  pictures: 200,
} as const;

/** Whether each telegram of an edition has a picture of its own; without one the edition's stands for it. */
export function hasPictures({ telegrams }: Pick<Edition, 'telegrams'>): boolean {
  return telegrams.length <= mostTelegrams.pictures;
}
