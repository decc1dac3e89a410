/** BCP 47 tag of the words that are not the source's: what the editors write, and what pages and downloads say of themselves. */
export const editorsLanguage = 'en';

/** The language of the text where a document has to say it, because the editors write another; null where it is theirs. */
export function markedLanguage({ language }: { language: string }): string | null {
  return language.split('-')[0] === editorsLanguage ? null : language;
}
