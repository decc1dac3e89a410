/** Where the search index stands below the site, and what its files are called. */

export const indexFolder = 'pagefind';
export const guideFile = 'guide.json';

/** The file of a group's texts. */
export function textsFile(name: string): string {
  return `texts/${name}.json`;
}
