/** Names of several words that have no initials and no hyphens: Wilson Center, Communist Party of China, Andrei Orlov. */
import { longestHeld, type Stretch } from './stretch.ts';

const space = String.raw`[ \u00a0]`;
const proper = String.raw`\p{Lu}\p{Ll}[\p{L}’]*(?:-\p{L}+)*`;
const acronym = String.raw`\p{Lu}{2,}(?!\p{L})`;
const between = `${space}(?:of${space}(?:the${space})?)?`;
const follower = `${between}(?:${proper}|${acronym}|government(?!\\p{L}))`;
/** Words with capitals one after another; a number may close them: Wilson Center 112663, FRUS 1949 VIII. */
const run = new RegExp(`(?<![\\p{L}\\p{N}-])(?:(?:${acronym}${between}${proper}|${proper}${follower})(?:${follower})*(?:${space}\\d[\\d–/-]*)?|\\p{Lu}{3,}${space}\\d{4}(?:${space}[IVXLC]+(?!\\p{L}))?)`, 'gu');
/** What each run has. */
const needed = /\p{L}[ \u00a0](?:of[ \u00a0](?:the[ \u00a0])?)?(?:\p{Lu}|government|\d)/u;

/** A word that has its capital because a sentence begins with it. */
const opener = /^(?:An?|The|This|That|These|Those|It|Its|He|His|They|Their|We|Our|You|Your|And|But|Or|Nor|If|As|So|Of|In|On|At|By|To|For|From|With|Both|Each|Every|No|Not|Where|When|While|Who|What|Which|Since|Before|After|Beside|Only|Probably)[ \u00a0]+/u;
const ofThe = /[ \u00a0]of[ \u00a0](?:the[ \u00a0])?/u;
/** More words in a row are a title. */
const mostWords = 3;

/** The names of several words in a text, in its order; of a longer one that has “of” the parts. */
export function properNamesIn(text: string): Stretch[] {
  if (!needed.test(text)) return [];
  return [...text.matchAll(run)].flatMap(({ 0: words, index }) => {
    // The article belongs to what is named alone: The Red Flag.
    const skipped = words === text ? 0 : opener.exec(words)?.[0].length ?? 0;
    return namesOf(words.slice(skipped), index + skipped);
  });
}

function namesOf(words: string, start: number): Stretch[] {
  const parts = words.split(ofThe);
  if (words.length <= longestHeld && parts.every(isShort)) return [{ start, end: start + words.length }];
  let at = 0;
  return parts.flatMap((part) => {
    const from = words.indexOf(part, at);
    at = from + part.length;
    return isShort(part) ? [{ start: start + from, end: start + at }] : [];
  });
}

function isShort(part: string): boolean {
  return part.split(/[ \u00a0]/u).length <= mostWords;
}
