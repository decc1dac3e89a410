import type { Root } from 'mdast';
import { splitText } from './split-text.ts';

const han = String.raw`[《「（]?\p{Script=Han}(?:[\p{Script=Han}·、，《》「」（）]*[\p{Script=Han}》」）])?`;
const cyrillic = String.raw`\p{Script=Cyrillic}(?:[\p{Script=Cyrillic}\p{M}\s,’-]*\p{Script=Cyrillic})?`;

/** Records words in Chinese and Russian characters, so that outputs can say their language (BCP 47). */
export default function remarkLanguages() {
  return (tree: Root): void => {
    splitText(tree, new RegExp(`${han}|${cyrillic}`, 'gu'), ([value]) => [
      { type: 'foreignMark', lang: /\p{Script=Han}/u.test(value) ? 'zh' : 'ru', value },
    ]);
  };
}
