import type { Root } from 'mdast';
import { languageOf, runsIn, type Languages } from './languages.ts';
import { splitText } from './split-text.ts';

/** Records words in the scripts of other languages, so that outputs can say which they are (BCP 47). */
export default function remarkLanguages(languages: Languages) {
  const byLanguage = Map.groupBy(Object.entries(languages), ([, language]) => language);
  const runs = [...byLanguage.values()].map((entries) => runsIn(entries.map(([script]) => script)));
  return (tree: Root): void => {
    if (runs.length === 0) return;
    splitText(tree, new RegExp(runs.join('|'), 'gu'), ([value]) => {
      const lang = languageOf(value, languages);
      return lang === null ? [{ type: 'text', value }] : [{ type: 'foreignMark', lang, value }];
    });
  };
}
